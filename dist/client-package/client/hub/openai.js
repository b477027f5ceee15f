/** Tools for chat completions. */
export const toOpenAI = ({ tools }) => tools.map(({ name, description, inputSchema }) => ({
    type: 'function',
    function: { name, description, parameters: inputSchema },
}));
/** Tools for the Responses API, where functions are strict unless they say otherwise. */
export const toOpenAIResponses = ({ tools }) => tools.map(({ name, description, inputSchema }) => ({
    type: 'function',
    name,
    description,
    parameters: inputSchema,
    strict: false,
}));
