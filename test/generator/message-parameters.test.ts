import { expect, test } from "vitest";
import { messageParameters } from "../../generator/model/errors/message-parameters.js";

test.each<[string, readonly string[]]>([
  ["Comment is required", []],
  ["Order {0} is locked", ["value0"]],
  ["{0} and {0} of {1:N2} and {2,-10}", ["value0", "value1", "value2"]],
  ["From {1} to {2}", ["value1", "value2"]],
  ["{2} alone", ["value1", "value2"]],
  ["{0} and {2}", ["value0", "value1", "value2"]],
  ["Order {orderNumber} is locked by {User name}", ["orderNumber", "userName"]],
  ["{ order-number } and {order-number}", ["orderNumber"]],
  ["{0} of {user}", ["value0", "user"]],
  ["100% of {} and { } and {a", []],
])("%j has values %j", (message, names) => {
  expect(messageParameters(message)).toEqual(names);
});
