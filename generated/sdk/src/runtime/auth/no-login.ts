import type { LoginMethod } from "./token-source.js";

/**
 * Sends no token: for an API that asks for none, one behind a gateway that logs in by itself, or one whose
 * key is among the client's headers.
 */
export const noLogin: LoginMethod = () => ({ current: () => "", refused: () => false });
