/**
 * What becomes of calls that a server lets down, or that their caller gives up: each runtime has a `fetch` of
 * its own, which tells of it in its own way.
 *
 * @param fetch another way to send calls
 */
export async function troubles({ RamBase }, baseUrl, fetch) {
  const rambase = new RamBase({ auth: { token: "t" }, baseUrl, fetch });
  const stranger = new RamBase({ auth: { clientId: "stranger", clientSecret: "hush" }, baseUrl, fetch });
  const assign = (roleId, options, client = rambase) =>
    client.system
      .roles(roleId)
      .userAssignments.create({ user: { userId: 100 } }, options)
      .then(
        ({ userAssignmentId }) => userAssignmentId,
        ({ name, status }) => (status === undefined ? name : `${name} ${status}`),
      );
  const aborted = (roleId) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    return assign(roleId, { signal: controller.signal });
  };
  return {
    noTrouble: await assign(1),
    noAnswer: await assign(2, { timeout: 100 }),
    noEndOfAnswer: await assign(4, { timeout: 100 }),
    tooLong: await assign(3, { totalTimeout: 100 }),
    aborted: await aborted(2),
    abortedInAnswer: await aborted(4),
    abortedBefore: await assign(1, { signal: AbortSignal.abort() }),
    hungUp: await assign(5),
    cutOff: await assign(6),
    redirected: await assign(7),
    notJson: await assign(8),
    refusedLogin: await assign(1, {}, stranger),
    repeated: await rambase.system.extensions.list().then(({ items }) => items.length),
  };
}
