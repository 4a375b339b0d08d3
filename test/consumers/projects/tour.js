/**
 * A tour of the SDK: what every consumer does with it, whatever it was loaded by. The server answers the
 * second call with a documented error, and the third one with a list.
 */
export async function tour({ sdk, system, validators }, baseUrl) {
  const { responseValidators } = validators;
  const rambase = new sdk.RamBase({
    auth: { clientId: "consumer", clientSecret: "hush" },
    baseUrl,
    db: "TEM-NO",
    validateResponses: "throw",
    responseValidators,
  });
  const assignment = await rambase.system.roles(100123).userAssignments.create({ user: { userId: 100 } });
  const refused = await system
    .createRoleUserAssignment(rambase, { roleId: 100123 }, { user: { userId: 100 } })
    .catch((error) => error);
  const names = [];
  for await (const extension of rambase.system.extensions.list()) names.push(extension.name);
  const wrong = await rambase.system
    .roles(100123)
    .userAssignments.create({})
    .catch((error) => error);
  return {
    assignment: assignment.userAssignmentId,
    refused:
      sdk.isErrorOf(refused, "createRoleUserAssignment") &&
      refused.code === sdk.ErrorCode.CommentIsRequired &&
      refused.status,
    names,
    wrong: wrong instanceof sdk.ValidationError && wrong.violations.map(({ path }) => path.join(".")),
    signed: await sdk.verifyWebhook({
      body: "The quick brown fox jumps over the lazy dog",
      secret: "key",
      algorithm: "SHA-256",
      signature: "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
    }),
  };
}
