// The real one reads a machine id for telemetry; there is none here.
exports.getDeviceId = async () => "00000000-0000-0000-0000-000000000000";
