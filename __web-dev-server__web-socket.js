
  export const sendMessage = () => {};
  export const sendMessageWaitForResponse = (message) => globalThis.command(message);