// How values travel between the test and this process: 64-bit integers as text, bytes as base64, enums as their number,
// numbers that JSON cannot say as text, maps as pairs, messages as objects by tag.

export const parseNumber = value => (typeof value === 'string' ? Number(value) : value);

export const showNumber = value => (Number.isFinite(value) ? value : String(value));

export const parseBytes = value => Buffer.from(value, 'base64');

export const showBytes = value => Buffer.from(value).toString('base64');

// The members that have a value, in the order of their tags.
export const present = (fields, value) => fields
  .filter(field => value[field.tag] !== undefined && value[field.tag] !== null)
  .sort((left, right) => left.tag - right.tag)
  .map(field => [field, value[field.tag]]);
