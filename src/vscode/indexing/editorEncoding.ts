/** The name that TextDecoder has for a value of the setting files.encoding; UTF-8 for one that it does not know. */
export function editorEncoding(setting: string): string {
  // windows1252, utf16le, koi8r
  const names = [setting, setting.replace(/^(windows|utf|koi8)-?/, "$1-")];
  return names.find(isKnown) ?? "utf-8";
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
