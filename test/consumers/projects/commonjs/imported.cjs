async function main() {
  const [sdk, system, validators, { tour }] = await Promise.all([
    import("rambase-sdk"),
    import("rambase-sdk/system"),
    import("rambase-sdk/validators"),
    import("../tour.js"),
  ]);
  console.log(JSON.stringify(await tour({ sdk, system, validators }, process.env.BASE_URL)));
}

main();
