// Two things that inkjs does at the beginning of every compilation, done with less work.
"use strict";

(function () {
  const parser = inkjs.InkParser.prototype;
  const removeComments = parser.PreProcessInputString;

  // Comments go, and every line ends with "\n". Comments in /* */ have rules of their own.
  parser.PreProcessInputString = function (text) {
    return text === null || text.includes("/*")
      ? removeComments.call(this, text)
      : text.replace(/\/\/[^\r\n]*|\r\n/g, (found) => (found === "\r\n" ? "\n" : ""));
  };

  // The letters of all alphabets, some thirty thousand, are the same for all stories.
  const letters = Object.getOwnPropertyDescriptor(parser, "identifierCharSet").get;
  let known = null;
  Object.defineProperty(parser, "identifierCharSet", {
    get() {
      if (known === null) known = letters.call(this);
      return known;
    },
  });
})();
