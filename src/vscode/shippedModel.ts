import base64 from "../../models/names.model";

/** The bytes of models/names.model, which the build puts into the bundle: in a browser no file can be read at once. */
export function shippedModel(): Uint8Array {
  const letters = atob(base64);
  // a plain loop takes a twentieth of the time of Uint8Array.from
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
