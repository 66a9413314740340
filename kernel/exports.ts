export { decode } from "./chain";
export { readShares } from "./shares";
export { readTemplate, scoreTemplates } from "./templates";
export { scoreToken } from "./weights";
