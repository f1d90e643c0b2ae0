import { config } from "./config";

config();
