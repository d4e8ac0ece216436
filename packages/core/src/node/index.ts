export { nodeFetch, type NodeFetchOptions } from "./node-fetch.js";
