import { type AnyClient, core } from "./client/client.js";
import { ConnectionError } from "./errors/connection-error.js";
import { later } from "./later.js";

/** A module of the SDK whose code is loaded when it is first used. */
export interface LazyModule<Module> {
  /** The code, once it is there. */
  readonly loaded: Module | undefined;
  /** Loads the code, which happens once. Throws a `ConnectionError` when it cannot be had. */
  load(): Promise<Module>;
}

/** @param importModule brings the code: `() => import("./sales/sales.js")` */
export function lazyModule<Module>(importModule: () => Promise<Module>): LazyModule<Module> {
  let loaded: Module | undefined;
  return {
    get loaded() {
      return loaded;
    },
    async load() {
      try {
        loaded ??= await importModule();
        return loaded;
      } catch (cause) {
        throw new ConnectionError("A module of the SDK could not be loaded.", { cause });
      }
    },
  };
}

/**
 * The resources of a module: themselves when its code is there, otherwise a stand-in that hands on what is
 * asked of it as soon as the code has been loaded.
 */
export function resourcesOf<Module, Resources extends object>(
  client: AnyClient,
  module: LazyModule<Module>,
  make: (module: Module) => Resources,
): Resources {
  if (module.loaded !== undefined) return make(module.loaded);
  const made = module.load().then((loaded) => ({ value: make(loaded) }));
  client[core].loads?.push(made);
  return later(made);
}
