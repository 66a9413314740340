import { serveReader } from "../../archive/serveReader";
import { workerPort } from "./workerPort";

serveReader(workerPort());
