/** The background worker of the probe: answers whatever it is asked. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(hear: (message: unknown, from: unknown, answer: (it: number) => void) => void): void;
    };
  };
};

chrome.runtime.onMessage.addListener((_message, _from, answer) => answer(1));

export {};
