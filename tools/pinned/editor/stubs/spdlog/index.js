// Log files that nobody reads are not written. Plain `exports.x =`, because named imports look for that.
const levelInfo = 2;
const nothing = () => {};
const createLogger = async () => ({
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  critical: nothing,
  setLevel: nothing,
  getLevel: () => levelInfo,
  setPattern: nothing,
  clearFormatters: nothing,
  flush: nothing,
  drop: nothing,
});
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
