import { FileArchive } from "../../archive/fileArchive";
import { serve } from "../../archive/serve";
import { openWorkerPort } from "./workerPort";

openWorkerPort((port) => serve(port, new FileArchive()));
