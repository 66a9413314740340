import { serveReader } from "../../archive/serveReader";
import { openWorkerPort } from "./workerPort";

openWorkerPort(serveReader);
