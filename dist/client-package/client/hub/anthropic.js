/** Tools for the Messages API. */
export const toAnthropic = ({ tools }) => tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema }));
