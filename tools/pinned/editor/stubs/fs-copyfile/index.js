// The real one clones files where the file system can; a plain copy serves.
const { cp } = require("node:fs/promises");
exports.isCloneSupported = () => false;
exports.cp = (from, to, options) => cp(from, to, { ...options, recursive: true });
