// Ends this process soon after the process that started it is gone, as the native one does.
const everyMs = 1000;
exports.start = (parentId) => {
  const isGone = () => {
    try {
      process.kill(parentId, 0);
      return false;
    } catch {
      return true;
    }
  };
  setInterval(() => isGone() && process.exit(1), everyMs).unref();
};
