import { getEventListeners } from "node:events";
import { RamBase } from "rambase-sdk";

/** Whatever stays behind of these limits keeps the program alive for an hour. */
const hour = 3_600_000;
const baseUrl = process.env.BASE_URL;
const limits = { baseUrl, timeout: hour, totalTimeout: hour };
const rambase = new RamBase({ auth: { clientId: "known", clientSecret: "hush" }, ...limits });
const stranger = new RamBase({ auth: { clientId: "stranger", clientSecret: "hush" }, ...limits });
const body = { user: { userId: 100 } };
const assign = (roleId, options) => rambase.system.roles(roleId).userAssignments.create(body, options);
const nameOf = (error) => error.name;

const controller = new AbortController();
const { signal } = controller;
const steps = {
  call: async () => (await assign(1, { signal })).userAssignmentId,
  timeout: () => assign(2, { signal, timeout: 20 }).catch(nameOf),
  timeoutInBody: () => assign(4, { signal, totalTimeout: 20 }).catch(nameOf),
  failedLogin: () => stranger.system.roles(1).userAssignments.create(body, { signal }).catch(nameOf),
  listLeft: async () => {
    for await (const { name } of rambase.system.extensions.list({ signal })) if (name === "b") return name;
  },
  listNeverRead: () => typeof rambase.system.extensions.list({ signal }).then,
  operationLeft: async () => {
    const run = await rambase.system.roles(1).operations.copyRole({ name: "Night" }, { signal });
    return run.finished({ interval: 1, timeout: 20, signal }).catch(nameOf);
  },
  operationNeverWaitedFor: async () => {
    const run = await rambase.system.roles(1).operations.copyRole({ name: "Night" }, { signal });
    return run.instance.status;
  },
  aborted: async () => {
    const run = await rambase.system.roles(1).operations.copyRole({ name: "Night" });
    const calls = [
      assign(2, { signal }),
      assign(3, { signal }),
      assign(4, { signal }),
      run.finished({ interval: hour, timeout: hour, signal }),
    ];
    setTimeout(() => controller.abort(), 100);
    return Promise.all(calls.map((call) => call.catch(nameOf)));
  },
};

const outcomes = {};
for (const [name, step] of Object.entries(steps)) outcomes[name] = await step();
const listeners = getEventListeners(signal, "abort").length;
const timers = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
console.log(JSON.stringify({ ...outcomes, listeners, timers }));
