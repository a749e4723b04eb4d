// Answers ELK's own worker, which takes messages and gives them, without a worker around it.
"use strict";

globalThis.self = globalThis;
globalThis.layGraph = function (graph) {
  let answer = null;
  globalThis.postMessage = (message) => {
    answer = message;
  };
  self.onmessage({ data: { cmd: "register", id: 1, algorithms: ["layered"] } });
  self.onmessage({
    data: { cmd: "layout", id: 2, graph: JSON.parse(graph), layoutOptions: {}, options: {} },
  });
  if (answer === null || answer.error) {
    throw new Error(answer === null ? "no answer" : String(answer.error.message || answer.error));
  }
  return JSON.stringify(answer.data);
};
