// Compiles one Ink story with inkjs and tells everything the program wants to know of its source.
//
// In: the name and the text of the main file, whether the next one will be much the same (`again`),
// and whether the outline is asked for. Included files come through `loadInk(name)`, which answers
// "+" and the text, or "-" where there is none. Out: one line of JSON (see CompilerOutput), and the
// compiled story on a second one where there is a story.
"use strict";

(function () {
  const MOST_PROBLEMS = 200;
  const SMALLEST_INT = -2147483648;
  const LARGEST_INT = 2147483647;

  // inkjs' own writer makes 2 of 2.0, and integer division then loses marks silently.
  class JsonText {
    constructor() {
      this.parts = [];
      this.comma = false;
      this.pending = "";
    }
    value(text) {
      if (this.comma) this.parts.push(",");
      this.parts.push(text);
      this.comma = true;
    }
    open(bracket) {
      this.value(bracket);
      this.comma = false;
    }
    close(bracket) {
      this.parts.push(bracket);
      this.comma = true;
    }
    WriteObject(inner) {
      this.WriteObjectStart();
      inner(this);
      this.WriteObjectEnd();
    }
    WriteObjectStart() {
      this.open("{");
    }
    WriteObjectEnd() {
      this.close("}");
    }
    WriteArrayStart() {
      this.open("[");
    }
    WriteArrayEnd() {
      this.close("]");
    }
    WriteProperty(name, content) {
      this.WritePropertyStart(name);
      if (typeof content === "function") content(this);
      else this.Write(content);
      this.WritePropertyEnd();
    }
    WriteIntProperty(name, content) {
      this.WritePropertyStart(name);
      this.WriteInt(content);
    }
    WriteFloatProperty(name, content) {
      this.WritePropertyStart(name);
      this.WriteFloat(content);
    }
    WritePropertyStart(name) {
      this.value(JSON.stringify(String(name)) + ":");
      this.comma = false;
    }
    WritePropertyEnd() {}
    WritePropertyNameStart() {
      this.pending = "";
    }
    WritePropertyNameInner(text) {
      this.pending += text;
    }
    WritePropertyNameEnd() {
      this.WritePropertyStart(this.pending);
    }
    Write(value) {
      this.value(value === null || value === undefined ? "null" : JSON.stringify(value));
    }
    WriteBool(value) {
      this.value(value ? "true" : "false");
    }
    WriteNull() {
      this.value("null");
    }
    WriteInt(value) {
      this.value(String(Math.trunc(value)));
    }
    WriteFloat(value) {
      if (Number.isNaN(value)) this.value("0.0");
      else if (!Number.isFinite(value)) this.value(value > 0 ? "3.4e38" : "-3.4e38");
      else {
        const text = String(value);
        this.value(/[.e]/.test(text) ? text.replace("e+", "e") : text + ".0");
      }
    }
    WriteStringStart() {
      this.pending = "";
    }
    WriteStringInner(text) {
      this.pending += text;
    }
    WriteStringEnd() {
      this.value(JSON.stringify(this.pending));
    }
    toString() {
      return this.parts.join("");
    }
  }

  class Survey {
    constructor(mainName) {
      this.mainName = mainName;
      this.files = [];
      this.fileNumbers = new Map();
      this.paths = [];
      this.tags = [];
      this.choices = [];
      this.externals = [];
      this.glues = [];
      this.traps = [];
      this.globals = [];
      this.written = new Set();
      this.open = null;
      // What a tag on the next line would stand on: the top of the story, of a knot, or a line.
      this.spot = "top";
      this.file(mainName);
    }

    place(object) {
      const meta = object.debugMetadata;
      return meta && meta.startLineNumber >= 1
        ? [this.file(meta.fileName || this.mainName), meta.startLineNumber]
        : [this.file(this.mainName), 1];
    }

    file(name) {
      let number = this.fileNumbers.get(name);
      if (number === undefined) {
        number = this.files.push(name) - 1;
        this.fileNumbers.set(name, number);
      }
      return number;
    }

    // Where the parts of the running story stand: only what differs from its container is written.
    map(container, path, inherited) {
      const content = container.content;
      for (let i = 0; i < content.length; i++) {
        const child = content[i];
        this.mapOne(child, child.hasValidName && child.name ? child.name : String(i), path, inherited);
      }
      const named = container.namedOnlyContent;
      if (named) named.forEach((child, name) => this.mapOne(child, name, path, inherited));
    }

    mapOne(child, name, path, inherited) {
      const full = path === "" ? name : path + "." + name;
      const own = child.ownDebugMetadata;
      let here = inherited;
      if (own && own.startLineNumber >= 1) {
        const file = this.file(own.fileName || this.mainName);
        if (!here || here[0] !== file || here[1] !== own.startLineNumber) {
          here = [file, own.startLineNumber];
          this.paths.push([full, here[0], here[1]]);
        }
      }
      if (Array.isArray(child.content) && child.namedContent) this.map(child, full, here);
    }

    walkAll(objects, spot, choice) {
      if (objects) for (const object of objects) this.walk(object, spot, choice);
    }

    walk(node, spot, choice) {
      if (node === null || node === undefined) return;
      const type = node.typeName;
      if (type === "Tag") return this.tag(node, spot, choice);
      if (type === "Text") return this.text(node);
      if (type === "ContentList") return this.walkAll(node.content, spot, choice);
      if (this.open !== null) {
        this.open.dynamic = true;
        return;
      }
      switch (type) {
        case "Choice":
          return this.choice(node);
        case "Glue":
          this.glues.push(this.place(node));
          break;
        case "EXTERNAL":
          this.externals.push(this.place(node));
          return;
        case "Number":
          this.number(node);
          return;
        case "Divert":
          this.divert(node);
          break;
        case "String":
          return;
        case "Weave":
        case "Story":
        case "IncludedFile":
        case "AuthorWarning":
        case "CONST":
        case "VAR":
        case "LIST":
        case "temp":
        case "variable assignment":
        case "ListDefinition":
        case "ListElement":
        case "List":
          if (type === "temp") this.spot = "line";
          return this.walkAll(node.content, spot, choice);
        case "Knot":
        case "Stitch":
        case "Function":
          this.spot = type === "Function" ? "line" : "knot";
          return this.walkAll(node.content, spot, choice);
      }
      this.spot = "line";
      if (type === "Sequence" || type === "Conditional") {
        // A tag that begins in one branch ends with it; Ink writes its end after the last branch.
        for (const branch of node.content || []) {
          this.walk(branch, spot, choice);
          this.close();
        }
        return;
      }
      this.walkAll(node.content, spot, choice);
    }

    tag(node, spot, choice) {
      if (node.isStart) {
        this.open = {
          text: "",
          dynamic: false,
          place: this.place(node),
          spot: spot === "line" ? this.spot : spot,
          choice,
        };
      } else if (this.open !== null) {
        this.tags.push(this.open);
        this.open = null;
      }
    }

    text(node) {
      if (this.open !== null) {
        this.open.text += node.text;
      } else if (node.text.trim() !== "") {
        this.spot = "line";
        this.written.add(this.place(node).join(":"));
      }
    }

    choice(node) {
      this.spot = "line";
      const place = this.place(node);
      this.written.add(place.join(":"));
      const number =
        this.choices.push({
          place,
          fallback: node.isInvisibleDefault,
          outside: false,
        }) - 1;
      const says = (list) =>
        list !== null &&
        list !== undefined &&
        list.content.some((part) => part.typeName !== "Text" && part.typeName !== "Divert"
          && part.typeName !== "TunnelOnwards" ? true : part.typeName === "Text" && part.text.trim() !== "");
      this.choices[number].outside = says(node.startContent) || says(node.innerContent);
      if (node.startContent) this.walk(node.startContent, "choice", number);
      this.close();
      if (node.choiceOnlyContent) this.walk(node.choiceOnlyContent, "choice", number);
      this.close();
      if (node.innerContent) this.walk(node.innerContent, "after", number);
      this.close();
      if (node.condition) this.walk(node.condition, "line", -1);
    }

    close() {
      if (this.open !== null) this.tags.push(this.open);
      this.open = null;
    }

    number(node) {
      if (node.subtype === "int" && (node.value < SMALLEST_INT || node.value > LARGEST_INT)) {
        this.traps.push({ kind: "big_number", what: String(node.value), place: this.place(node) });
      }
    }

    // `-> knot(x)` with `=== knot(ref x)` and a temporary x: the pointer would point at itself.
    divert(node) {
      if (node.isFunctionCall || node.isTunnel || !node.args) return;
      const target = node.targetContent;
      const parameters = target && target.args;
      if (!parameters) return;
      for (let i = 0; i < Math.min(parameters.length, node.args.length); i++) {
        const parameter = parameters[i];
        const given = node.args[i];
        const name = parameter.identifier && parameter.identifier.name;
        if (
          parameter.isByReference &&
          given.typeName === "ref" &&
          given.name === name &&
          !this.globals.includes(name)
        ) {
          this.traps.push({ kind: "ref_to_itself", what: name, place: this.place(node) });
        }
      }
    }

    listValues(story) {
      for (const declaration of story.variableDeclarations.values()) {
        const list = declaration.listDefinition;
        if (!list) continue;
        for (const item of list.itemDefinitions) {
          const value = item.explicitValue;
          if (value !== null && value !== undefined && (value < SMALLEST_INT || value > LARGEST_INT)) {
            this.traps.push({ kind: "big_number", what: String(value), place: this.place(item) });
          }
        }
      }
    }

    story(parsed, runtime) {
      for (const [name, declaration] of parsed.variableDeclarations) {
        if (declaration.isGlobalDeclaration) this.globals.push(name);
      }
      this.listValues(parsed);
      this.walk(parsed, "line", -1);
      this.close();
      this.map(runtime.mainContentContainer, "", null);
    }
  }

  // The engine is watched from outside, which is safe only while it is surely in here.
  globalThis.compileInk = function (mainName, text, again, outlined) {
    entered();
    try {
      return compile(mainName, text, again, outlined);
    } finally {
      leaving();
    }
  };

  // Reads one knot of the story compiled last, for the next time; false where there is none left.
  globalThis.readAhead = function () {
    return ahead.next();
  };
  const ahead = new Ahead();

  function compile(mainName, text, again, outlined) {
    const problems = [];
    const told = new Map();
    const tell = (kind, message, place) => {
      const number = (told.get(kind) || 0) + 1;
      told.set(kind, number);
      if (number <= MOST_PROBLEMS) problems.push({ kind, message, place: place || null });
    };
    const kinds = ["todo", "warning", "error"];
    const hear = (message, type) => tell(kinds[type], String(message));
    const tidy = (name) => {
      const parts = [];
      for (const part of name.replace(/\\/g, "/").split("/")) {
        if (part === "." || part === "") continue;
        if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
        else parts.push(part);
      }
      return (/^[\\/]/.test(name) ? "/" : "") + parts.join("/");
    };
    const files = {
      ResolveInkFilename: tidy,
      LoadInkFileContents: (name) => {
        const answer = loadInk(name);
        if (!answer.startsWith("+")) throw new Error(name);
        return answer.substring(1);
      },
    };
    const survey = new Survey(mainName);
    let json = null;
    let outline = null;
    try {
      const parser = new inkjs.InkParser(text, mainName, hear, null, files);
      const parsed = again ? ahead.parse(parser) : parser.ParseStory();
      const runtime = told.has("error") ? null : parsed.ExportRuntime(hear);
      if (runtime && !told.has("error")) {
        survey.story(parsed, runtime);
        if (outlined) outline = outlineInk(parsed, mainName, (name) => survey.file(name));
        for (const trap of survey.traps) tell(trap.kind, trap.what, trap.place);
        if (survey.traps.length === 0) {
          const writer = new JsonText();
          runtime.ToJson(writer);
          json = writer.toString();
        }
      }
    } catch (fault) {
      const message = String((fault && fault.message) || fault);
      const tooDeep = fault instanceof RangeError || message.startsWith("Stack overflow");
      if (tooDeep) tell("too_deep", message);
      else if (!told.has("error")) tell("broke", message);
      json = null;
    }
    const alone = (tag) => !survey.written.has(tag.place.join(":"));
    // The story stands on a line of its own: within the other JSON it would be written twice.
    const about = JSON.stringify({
      files: survey.files,
      paths: json === null ? [] : survey.paths,
      tags: survey.tags.map((tag) => [
        tag.text.trim(), tag.place[0], tag.place[1], tag.spot, tag.choice, tag.dynamic, alone(tag),
      ]),
      choices: survey.choices.map((choice) => [
        choice.place[0], choice.place[1], choice.fallback, choice.outside,
      ]),
      externals: survey.externals,
      glues: survey.glues,
      globals: survey.globals,
      outline,
      problems,
    });
    return json === null ? about : about + "\n" + json;
  }
})();
