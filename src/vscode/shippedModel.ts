import base64 from "../../models/names.model";

/** The bytes of models/names.model, which the build puts into the bundle: in a browser no file can be read at once. */
export function shippedModel(): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
