/** A Date as answers hold it: `2026-03-29`. */
export type DateText = `${number}-${number}-${number}`;

/** A DateTime as answers hold it: `2026-03-29T12:30:00+02:00`. */
export type DateTimeText = `${DateText}T${string}`;

/** A Time as answers hold it: `12:30:00`. */
export type TimeText = `${number}:${number}:${number}`;

/** A Date in a request: also a text that the compiler knows nothing of; it is checked before it is sent. */
export type DateInput = DateText | (string & Record<never, never>);

/** A DateTime in a request; without a zone it is the time in Central Europe. */
export type DateTimeInput = DateTimeText | (string & Record<never, never>);

/** A Time in a request. */
export type TimeInput = TimeText | (string & Record<never, never>);
