import { FileArchive } from "../../archive/fileArchive";
import { serve } from "../../archive/serve";
import { workerPort } from "./workerPort";

serve(workerPort(), new FileArchive());
