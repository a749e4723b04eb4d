// Lists what a story's source holds, in the order of the source, for those who check it.
//
// Out: {rooms: [[kind, path, file, line]…], items: [[kind, file, line, room, choice, conditional,
// text, shape, target, flag]…]}; files are numbers, given by `numberOf(name)`. See Outline.Item for
// what the fields mean of each kind.
"use strict";

globalThis.outlineInk = function (parsed, mainName, numberOf) {
  const SHUFFLE = 4;
  const CHANCE = new Set(["RANDOM", "LIST_RANDOM", "SEED_RANDOM"]);
  const rooms = [];
  const roomOf = new Map();
  const items = [];
  const floats = new Set();
  let room = -1;
  let choice = -1;
  let choices = 0;
  let groups = 0;
  let group = 0;
  let conditional = 0;
  let tag = null;

  const place = (node) => {
    const meta = node.debugMetadata;
    return meta && meta.startLineNumber >= 1
      ? [numberOf(meta.fileName || mainName), meta.startLineNumber]
      : [numberOf(mainName), 1];
  };
  const add = (kind, node, text, shape, target, flag) => {
    const [file, line] = place(node);
    items.push([
      kind, file, line, room, choice, conditional > 0, text || "", shape || "",
      target === undefined ? -1 : target, Boolean(flag),
    ]);
  };

  // What an expression computes, written alike however it was written.
  const shape = (node) => {
    if (node === null || node === undefined) return "";
    const inner = () => (node.content || []).map(shape).filter((part) => part !== "").join(", ");
    switch (node.typeName) {
      case "Number":
        return String(node.value);
      case "Text":
        return JSON.stringify(node.text);
      case "ref":
        return node.path ? node.path.join(".") : String(node.name);
      case "BinaryExpression":
        return "(" + shape(node.leftExpression) + " " + node.opName + " " + shape(node.rightExpression) + ")";
      case "UnaryExpression":
        return node.op + " " + shape(node.innerExpression);
      case "IncDecExpression":
        return node.varIdentifier.name + (node.isInc ? " += " : " -= ") + (shape(node.expression) || "1");
      case "FunctionCall":
        return node.name + "(" + (node.args || []).map(shape).join(", ") + ")";
      case "DivertTarget":
        return "-> " + targetName(node.divert);
      case "Divert":
        return targetName(node);
      case "List":
        return "(" + (node.itemIdentifierList || []).map((item) => item.name).join(", ") + ")";
      default:
        return inner();
    }
  };
  const targetName = (divert) =>
    divert.target ? String(divert.target.dotSeparatedComponents) : "";

  const roomAround = (node) => {
    for (let at = node; at; at = at.parent) {
      const number = roomOf.get(at);
      if (number !== undefined) return number;
    }
    return -1;
  };
  const fractional = (node) => {
    if (node === null || node === undefined) return false;
    if (node.typeName === "Number") return node.subtype === "float";
    if (node.typeName === "ref" && floats.has(node.name)) return true;
    if (node.typeName === "FunctionCall" && (node.name === "FLOAT" || node.name === "POW")) return true;
    return (node.content || []).some(fractional);
  };

  const led = (node, kind) => {
    const name = targetName(node);
    if (name === "" || name === "END" || name === "DONE") {
      if (name !== "") add("divert", node, name, kind, -1, false);
      return;
    }
    const target = node.targetContent ? roomAround(node.targetContent) : -1;
    add("divert", node, name, kind, target, node.args && node.args.length > 0);
  };
  const divertKind = (node) =>
    node.isFunctionCall ? "function" : node.isTunnel ? "tunnel" : node.isThread ? "thread" : "divert";

  const walkAll = (nodes) => {
    if (nodes) for (const node of nodes) walk(node);
  };
  const closeTag = () => {
    if (tag !== null && tag.text.trim() !== "") add("tag", tag.node, tag.text.trim(), "", -1, tag.dynamic);
    tag = null;
  };
  const inCondition = (nodes) => {
    conditional++;
    for (const node of nodes) {
      walk(node);
      closeTag();
    }
    conditional--;
  };

  function walk(node) {
    if (node === null || node === undefined) return;
    const type = node.typeName;
    if (type === "Tag") {
      if (node.isStart) tag = { node, text: "", dynamic: false };
      else closeTag();
      return;
    }
    if (type === "ContentList") return walkAll(node.content);
    if (tag !== null) {
      if (type === "Text") tag.text += node.text;
      else tag.dynamic = true;
      return;
    }
    switch (type) {
      case "Text":
        if (node.text.trim() !== "") add("words", node, node.text);
        else if (node.text !== "\n") add("space", node, " ");
        return;
      case "Knot":
      case "Stitch":
      case "Function":
        return flow(node, type);
      case "Choice":
        return asked(node);
      case "Gather":
        choice = -1;
        group = ++groups;
        add("gather", node, "", node.name || "");
        return walkAll(node.content);
      case "Weave": {
        const outer = group;
        group = ++groups;
        walkAll(node.content);
        group = outer;
        return;
      }
      case "Sequence":
        add("sequence", node, "", String(node.sequenceType));
        if (node.sequenceType & SHUFFLE) add("chance", node, "shuffle");
        return inCondition(node.content || []);
      case "Conditional":
        if (node.initialCondition) {
          add("if", node, "", shape(node.initialCondition));
          expression(node.initialCondition);
        } else add("if", node, "", "");
        conditional++;
        for (const branch of node.branches || []) {
          if (branch.ownExpression) {
            add("if", branch, "", shape(branch.ownExpression));
            expression(branch.ownExpression);
          } else if (branch.isElse) add("if", branch, "", "else");
          const own = choice;
          for (const part of branch.content || []) if (part !== branch.ownExpression) walk(part);
          closeTag();
          choice = own;
        }
        conditional--;
        return;
      case "Divert":
        led(node, divertKind(node));
        return walkAll(node.args);
      case "TunnelOnwards":
        if (node.divertAfter) {
          led(node.divertAfter, "onwards");
          walkAll(node.divertAfter.args);
        } else add("divert", node, "", "return", -1, false);
        return;
      case "temp":
      case "variable assignment":
      case "VAR":
      case "CONST":
        add("do", node, "", (type === "VAR" || type === "CONST" ? type + " " : "") + node.variableName + " = " + shape(node.expression));
        return expression(node.expression);
      case "IncDecExpression":
        add("do", node, "", shape(node));
        return expression(node.expression);
      case "ReturnType":
        add("do", node, "", "return " + shape(node.returnedExpression));
        return expression(node.returnedExpression);
      case "Number":
      case "String":
      case "ref":
      case "BinaryExpression":
      case "UnaryExpression":
      case "MultipleConditionExpression":
      case "FunctionCall":
      case "DivertTarget":
      case "List":
        add(node.typeName === "FunctionCall" && !node.outputWhenComplete ? "do" : "printed", node, "", shape(node));
        return expression(node);
      case "IncludedFile":
        add("lost_include", node);
        return;
      case "AuthorWarning":
      case "Glue":
      case "EXTERNAL":
        return;
    }
    walkAll(node.content);
  }

  // What an expression does besides being counted: functions called, places kept, divisions, chance.
  function expression(node) {
    if (node === null || node === undefined) return;
    switch (node.typeName) {
      case "FunctionCall":
        if (CHANCE.has(node.name)) add("chance", node, node.name);
        else if (node.content && node.content[0] && node.content[0].typeName === "Divert") {
          const called = node.content[0];
          const target = called.targetContent ? roomAround(called.targetContent) : -1;
          if (target >= 0) add("divert", node, node.name, "function", target, false);
        }
        if (node.args) node.args.forEach(expression);
        return;
      case "DivertTarget":
        return led(node.divert, "value");
      case "BinaryExpression":
        if (node.opName === "/" && !fractional(node)) add("division", node, shape(node));
        break;
      case "String":
        return inCondition(node.content || []);
    }
    (node.content || []).forEach(expression);
  }

  function flow(node, type) {
    const outer = room;
    room = roomOf.get(node);
    choice = -1;
    if (node.args && node.args.length > 0) {
      add("do", node, "", "(" + node.args.map((argument) =>
        (argument.isByReference ? "ref " : "") + (argument.isDivertTarget ? "-> " : "") +
        (argument.identifier && argument.identifier.name)).join(", ") + ")");
    }
    walkAll(node.content);
    closeTag();
    room = outer;
    choice = -1;
  }

  function asked(node) {
    const number = choices++;
    closeTag();
    const said = { text: "", dynamic: false };
    for (const list of [node.startContent, node.choiceOnlyContent]) {
      let inTag = false;
      for (const part of list ? list.content : []) {
        if (part.typeName === "Tag") inTag = part.isStart;
        else if (!inTag && part.typeName === "Text") said.text += part.text;
        else if (!inTag && part.typeName !== "Divert") said.dynamic = true;
      }
    }
    choice = number;
    const way = node.isInvisibleDefault ? "fallback" : node.onceOnly ? "once" : "sticky";
    add("choice", node, said.text.trim(), way + " " + (node.name || "-") + " " + shape(node.condition), group, said.dynamic);
    expression(node.condition);
    if (node.startContent) inCondition(dynamicParts(node.startContent));
    if (node.choiceOnlyContent) inCondition(dynamicParts(node.choiceOnlyContent));
    if (node.innerContent) walk(node.innerContent);
    closeTag();
  }
  const dynamicParts = (list) =>
    list.content.filter((part) => part.typeName !== "Text" && part.typeName !== "Tag");

  const name = (node, path) => {
    for (const child of node.content || []) {
      const type = child.typeName;
      if (type !== "Knot" && type !== "Stitch" && type !== "Function") continue;
      const own = (path === "" ? "" : path + ".") + (child.identifier ? child.identifier.name : "");
      const [file, line] = place(child);
      roomOf.set(child, rooms.length);
      rooms.push([type.toLowerCase(), own, file, line]);
      name(child, own);
    }
  };

  for (const [variable, declaration] of parsed.variableDeclarations) {
    if (fractional(declaration.expression)) floats.add(variable);
  }
  name(parsed, "");
  walk(parsed);
  closeTag();
  return { rooms, items };
};
