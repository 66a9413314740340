import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import manifest from "../../package.json";
import { SETTINGS, type SettingName } from "../../src/settings/settings";
import { ACCENTS, COLOURS } from "../../src/vscode/colouredSpans";
import { COMMANDS } from "../../src/vscode/commandIds";
import { WELCOMED } from "../../src/vscode/trees/viewMessage";

const { contributes } = manifest;
const properties: Record<string, Record<string, unknown>> = contributes.configuration.properties;

describe("the manifest", () => {
  it("offers exactly the settings that are read, with the same defaults", () => {
    const names = Object.keys(SETTINGS) as SettingName[];
    assert.deepEqual(
      Object.keys(properties),
      names.map((name) => `copydesk.${name}`),
    );
    for (const name of names)
      assert.deepEqual(properties[`copydesk.${name}`]!.default, SETTINGS[name].default, name);
  });

  it("tells the settings editor the same types, choices and limits that are checked", () => {
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      const { $schema, ...checked } = z.toJSONSchema(SETTINGS[name].schema);
      const offered = properties[`copydesk.${name}`]!;
      for (const key of Object.keys(checked))
        assert.deepEqual(offered[key], checked[key as never], `${name}: ${key}`);
    }
  });

  it("describes every setting, in an order of its own, and every choice", () => {
    const orders = new Set<unknown>();
    for (const [name, property] of Object.entries(properties)) {
      assert.match(String(property.markdownDescription), /^.{15,}\.$/, name);
      orders.add(property.order);
      if (property.enum)
        assert.equal(
          (property.enumDescriptions as string[]).length,
          (property.enum as string[]).length,
          name,
        );
    }
    assert.equal(orders.size, Object.keys(properties).length);
  });

  it("has exactly the commands that are registered, each with a rule for the palette", () => {
    const ids = Object.values(COMMANDS).sort();
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), ids);
    assert.deepEqual(contributes.menus.commandPalette.map(({ command }) => command).sort(), ids);
  });

  it("keeps a command that needs arguments out of the palette", () => {
    for (const id of [COMMANDS.goTo, COMMANDS.showMore, COMMANDS.copyName, COMMANDS.goToFirstMention]) {
      const rule = contributes.menus.commandPalette.find(({ command }) => command === id);
      assert.equal(rule?.when, "never", id);
    }
  });

  it("offers every command on a row of its views by keyboard, in the row’s menu", () => {
    const items = contributes.menus["view/item/context"];
    const inMenus = new Set(
      items.filter(({ group }) => !group.startsWith("inline")).map(({ command }) => command),
    );
    for (const { command } of items) assert.ok(inMenus.has(command), command);
  });

  it("has an icon for its views, and a welcome for each reason why they are empty", () => {
    const [container] = contributes.viewsContainers.activitybar;
    const views = contributes.views[container!.id as "copydesk"];
    for (const { icon } of [container!, ...views])
      assert.match(readFileSync(icon, "utf8"), /<svg [^>]*24 24/);
    for (const { id } of views)
      for (const reason of WELCOMED)
        assert.ok(
          contributes.viewsWelcome.some(
            (one) => one.view === id && one.when.startsWith(`${id}.empty == ${reason}`),
          ),
          `${id}: ${reason}`,
        );
    for (const { contents } of contributes.viewsWelcome)
      for (const [, id] of contents.matchAll(/\(command:(copydesk\.\w+)/g))
        assert.ok(Object.values<string>(COMMANDS).includes(id!), id);
  });

  it("declares the colours that are sent, mapped to scopes in both languages", () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      COLOURS,
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      ACCENTS,
    );
    assert.deepEqual(
      contributes.semanticTokenScopes.map(({ language }) => language),
      ["plaintext", "news"],
    );
    for (const { scopes } of contributes.semanticTokenScopes) assert.deepEqual(Object.keys(scopes), COLOURS);
  });

  it("turns semantic colours on for both languages and leaves other plain-text habits alone", () => {
    const defaults: Record<string, Record<string, unknown>> = contributes.configurationDefaults;
    assert.deepEqual(defaults["[plaintext]"], { "editor.semanticHighlighting.enabled": true });
    assert.equal(defaults["[news]"]!["editor.semanticHighlighting.enabled"], true);
    assert.equal(defaults["[news]"]!["editor.wordWrap"], "on");
  });

  it("leads through its walkthrough with commands and pictures that are there", () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const commands: string[] = contributes.commands.map(({ command }) => command);
    for (const { id, description, media, completionEvents } of steps) {
      for (const path of Object.values(media.image)) assert.ok(existsSync(path), path);
      const named = `${description} ${completionEvents}`.matchAll(/ommand:(copydesk\.\w+)/g);
      for (const [, command] of named) assert.ok(commands.includes(command!), command);
      assert.ok(media.altText.length > 40 && completionEvents.length > 0, id);
    }
  });

  it("offers the schema of the file of decisions to the editor of JSON", () => {
    const [{ fileMatch, url }] = contributes.jsonValidation as [{ fileMatch: string; url: string }];
    assert.ok(
      "samples/.copydesk/entities.json".endsWith(fileMatch.replace("**/", "")) && existsSync(url),
      url,
    );
  });

  it("takes no file extension for itself", () => {
    for (const language of contributes.languages)
      for (const claim of ["extensions", "filenames", "filenamePatterns", "firstLine"])
        assert.ok(!(claim in language));
  });

  it("runs in untrusted and in virtual workspaces", () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it("shows an icon of at least 256 pixels and names only files that exist", () => {
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.toString("latin1", 1, 4), "PNG");
    assert.ok(icon.readUInt32BE(16) >= 256 && icon.readUInt32BE(20) >= 256);
    for (const { path } of contributes.grammars) assert.ok(existsSync(path), path);
    for (const { configuration } of contributes.languages)
      assert.ok(existsSync(configuration), configuration);
  });
});
