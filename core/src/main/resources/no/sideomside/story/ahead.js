// Reads the knots of a story once more, between two compilations, for the one that comes next.
//
// inkjs reads the whole source at every compilation and uses up what it has read: a parsed knot
// belongs to the story it went into. Whoever writes saves one knot changed and twenty as they were,
// and those twenty can have been read in the meantime, by inkjs' own parser from the same
// characters. A knot read ahead is taken only where the very same characters stand, up to and with
// the heading of the next knot, which is as far as the parser looks; then only its line numbers may
// be others. What the parser had anything to say of is never taken, and so is said each time.
"use strict";

globalThis.Ahead = class Ahead {
  // Three scenarios as long as ours; what is read ahead fills some two hundred bytes a character.
  static MOST_CHARACTERS = 1 << 18;
  // Where one compilation took longer, reading ahead would only stand in the way of the next.
  static MOST_MILLIS = 1000;

  constructor() {
    this.knots = new Map();
    this.characters = 0;
    this.due = [];
    this.parser = null;
    this.definition = null;
    this.noted = null;
    this.silent = true;
  }

  // Parses a story, with the knots that are there already; later ones are read by `next`.
  parse(parser) {
    this.due = [];
    const begun = Date.now();
    const definition = parser.KnotDefinition;
    const created = parser.CreateDebugMetadata;
    const met = [];
    const knot = () => {
      const from = this.where(parser);
      const made = this.take(parser, from) || definition();
      if (made !== null) met.push({ from, to: parser.index });
      return made;
    };
    for (const rules of parser._statementRulesAtLevel) {
      const at = rules.indexOf(definition);
      if (at >= 0) rules[at] = knot;
    }
    const parsed = parser.ParseStory();
    parser.CreateDebugMetadata = (start, end) => {
      const made = created(start, end);
      this.noted.push(made);
      return made;
    };
    parser.errorHandler = () => {
      this.silent = false;
    };
    this.parser = parser;
    this.definition = definition;
    if (Date.now() - begun < Ahead.MOST_MILLIS && parser.inputString.length <= Ahead.MOST_CHARACTERS) {
      this.due = met;
    }
    return parsed;
  }

  // Reads one more knot; false where there was none left.
  next() {
    const place = this.due.shift();
    if (place === undefined) return false;
    const { parser } = this;
    const found = Ahead.bounds(parser.inputString, place.from);
    if (found === null || found.to !== place.to || this.knots.has(found.key)) return true;
    this.noted = [];
    this.silent = true;
    this.go(parser, place.from);
    try {
      const knot = parser.ParseObject(this.definition);
      if (knot !== null && this.silent && parser.index === place.to) {
        this.keep(found.key, { knot, from: place.from, after: this.where(parser), noted: this.noted });
      }
    } catch (fault) {
      // Too deep, perhaps: then it is read when it is needed, and told of there.
      this.due = [];
    }
    this.noted = null;
    return true;
  }

  take(parser, from) {
    const found = Ahead.bounds(parser.inputString, from);
    const kept = found === null ? undefined : this.knots.get(found.key);
    if (kept === undefined) return null;
    this.knots.delete(found.key);
    this.characters -= found.key.length;
    const down = from.line - kept.from.line;
    if (down !== 0) {
      for (const noted of kept.noted) {
        noted.startLineNumber += down;
        noted.endLineNumber += down;
      }
    }
    this.go(parser, {
      index: found.to,
      line: kept.after.line + down,
      column: kept.after.column,
      flags: kept.after.flags,
    });
    return kept.knot;
  }

  keep(key, made) {
    this.knots.set(key, made);
    this.characters += key.length;
    for (const [oldest] of this.knots) {
      if (this.characters <= Ahead.MOST_CHARACTERS) break;
      this.knots.delete(oldest);
      this.characters -= oldest.length;
    }
  }

  // The text of the knot that begins here and the heading after it; null where none does, or where
  // its text alone does not say what it holds.
  static bounds(text, from) {
    const heading = /[ \t]*==/y;
    heading.lastIndex = from.index;
    if (!heading.test(text)) return null;
    const another = /\n[ \t]*==[^\n]*/g;
    another.lastIndex = heading.lastIndex;
    const after = another.exec(text);
    const to = after === null ? text.length : after.index + 1;
    const all = text.slice(from.index, after === null ? to : another.lastIndex);
    if (all.includes("INCLUDE")) return null;
    return { to, key: [to - from.index, from.column, from.flags, all].join(" ") };
  }

  where(parser) {
    return {
      index: parser.index,
      line: parser.lineIndex,
      column: parser.characterInLineIndex,
      flags: parser.state.customFlags,
    };
  }

  go(parser, place) {
    parser.index = place.index;
    parser.lineIndex = place.line;
    parser.characterInLineIndex = place.column;
    parser.state.customFlags = place.flags;
  }
};
