/** Two changes that code-server made to tie the workbench to a remote machine, and what undoes each. */
const undoings: readonly (readonly [change: RegExp, undone: string])[] = [
  [/,remoteAuthority:location\.host\}/g, "}"],
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/g,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
  ],
];

/** The workbench script of the pinned editor, made web-only again. Throws when another version no longer looks like this. */
export function withoutRemote(workbenchScript: string): string {
  return undoings.reduce((script, [change, undone]) => {
    const matches = script.match(change)?.length ?? 0;
    if (matches !== 1) throw new Error(`The workbench script has ${matches} places like ${change}, not one.`);
    return script.replace(change, undone);
  }, workbenchScript);
}
