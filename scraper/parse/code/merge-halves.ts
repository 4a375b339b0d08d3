import type { ArrayItem, Field, LeafField, LineRange, Marker } from "../../model/resource-page.js";
import type { Attached } from "./attach-tooltips.js";
import type { CodeText } from "./code-text.js";
import { type LinkedTooltip, mergeTooltips, tooltipDifferences } from "./merge-tooltips.js";
import type { CodeNode, ScannedHalf } from "./scan.js";

/** One half with its tooltips. */
export interface ReadHalf extends ScannedHalf {
  readonly tooltips: Attached["tooltips"];
}

/** Something that the two halves of a body state differently. */
export interface Difference {
  readonly at: LineRange;
  readonly kind: "only in XML" | "only in JSON" | "stated differently" | "same name";
  readonly message: string;
}

/**
 * Makes one tree of a body's two halves. The JSON half decides JSON names and what is a list; the XML half
 * decides XML names, and stands wherever the two state a fact differently. A field that only one half
 * shows is kept.
 *
 * @returns the members of the outermost JSON object, and every difference between the halves
 */
export function mergeHalves(
  code: CodeText,
  xml: ReadHalf,
  json: ReadHalf,
): { roots: readonly Field[]; differences: readonly Difference[] } {
  const merger = new Merger(code, xml, json);
  const roots = merger.roots(xml.roots, json.roots);
  return { roots, differences: merger.differences };
}

class Merger {
  readonly differences: Difference[] = [];
  private readonly code: CodeText;
  private readonly xml: ReadHalf;
  private readonly json: ReadHalf;

  constructor(code: CodeText, xml: ReadHalf, json: ReadHalf) {
    this.code = code;
    this.xml = xml;
    this.json = json;
  }

  /** A list answer has one XML root, whose children are the items and `Paging`, but several JSON members. */
  roots(xml: readonly CodeNode[], json: readonly CodeNode[]): readonly Field[] {
    const root = xml[0];
    const list =
      root && json.find((member) => member.kind === "array" && jsonSpelling(root.name) === member.name);
    if (!root || !list || xml.length !== 1 || json.length < 2) return this.fields(xml, json);
    const others = json.filter((member) => member !== list);
    const isOther = (child: CodeNode) => others.some((member) => member.name === jsonSpelling(child.name));
    const items = root.children.filter((child) => !isOther(child));
    const first = this.field({ ...root, children: items }, list);
    return [first, ...this.fields(root.children.filter(isOther), others)];
  }

  fields(xml: readonly CodeNode[], json: readonly CodeNode[]): readonly Field[] {
    const left = groupByJsonName(xml);
    const names = new Set<string>();
    for (const node of json.length > 0 ? json : xml) {
      const name = json.length > 0 ? node.name : jsonSpelling(node.name);
      if (names.has(name)) this.differ(node, "same name", `the object has two members called "${name}"`);
      names.add(name);
    }
    const merged = json.map((member) => {
      const partner = left.get(member.name)?.shift();
      if (!partner && this.xml.roots.length > 0)
        this.differ(member, "only in JSON", `"${member.name}" has no element in the XML half`);
      return this.field(partner, member);
    });
    const rest = [...left.values()].flat().map((element) => {
      if (this.json.roots.length > 0)
        this.differ(element, "only in XML", `<${element.name}> has no member in the JSON half`);
      return this.field(element, undefined);
    });
    return [...merged, ...rest];
  }

  private field(xml: CodeNode | undefined, json: CodeNode | undefined): Field {
    const node = xml ?? json;
    if (!node) throw new Error("a field needs at least one half");
    const xmlName = xml?.name ?? xmlSpelling(node.name);
    const base = {
      xmlName,
      jsonName: json?.name ?? jsonSpelling(node.name),
      ...this.stated(xml, json),
      at: this.range(node),
    };
    const type = xml?.type ?? json?.type;
    if (xml && json && (xml.type ?? "") !== (json.type ?? "") && json.kind !== "array") {
      this.differ(
        json,
        "stated differently",
        `${xmlName} is {${xml.type ?? "…"}} in the XML half and {${json.type ?? "…"}} in the JSON half`,
      );
    }
    if (type !== undefined) return { kind: "leaf", type, ...base, ...this.facts(xml, json) };
    if (json?.kind === "array") return { kind: "array", ...base, item: this.item(xml, json, xmlName) };
    return { kind: "object", ...base, fields: this.fields(xml?.children ?? [], json?.children ?? []) };
  }

  /** In XML one element stands for all items; in JSON an object without a name. */
  private item(xml: CodeNode | undefined, json: CodeNode, listName: string): ArrayItem {
    const element = xml?.children[0];
    const value = json.children[0];
    if (xml && xml.children.length > 1) {
      this.differ(
        xml,
        "stated differently",
        `the list <${listName}> has ${xml.children.length} kinds of items, one was expected`,
      );
    }
    const tooltip = element && this.xml.tooltips.get(element);
    const type = element?.type ?? value?.type;
    return {
      ...(element && { xmlName: element.name }),
      marker: tooltip?.marker ?? "none",
      ...(tooltip?.description !== undefined && { description: tooltip.description }),
      ...(type !== undefined && { type }),
      fields: this.fields(element?.children ?? [], value?.children ?? []),
      at: this.range(element ?? value ?? json),
    };
  }

  private stated(
    xml: CodeNode | undefined,
    json: CodeNode | undefined,
  ): { marker: Marker; description?: string } {
    if (xml && json) {
      const left = this.xml.tooltips.get(xml);
      const right = this.json.tooltips.get(json);
      for (const message of tooltipDifferences(xml.name, left, right))
        this.differ(json, "stated differently", message);
    }
    const { marker, description } = this.tooltip(xml, json) ?? {};
    return { marker: marker ?? "none", ...(description !== undefined && { description }) };
  }

  private facts(xml: CodeNode | undefined, json: CodeNode | undefined): Partial<LeafField> {
    const { marker: _, description: __, link, domainValues, ...constraints } = this.tooltip(xml, json) ?? {};
    return { ...constraints, ...(domainValues && { domainValues: link ?? true }) };
  }

  private tooltip(xml: CodeNode | undefined, json: CodeNode | undefined): LinkedTooltip | undefined {
    return mergeTooltips(xml && this.xml.tooltips.get(xml), json && this.json.tooltips.get(json));
  }

  private range(node: CodeNode): LineRange {
    return this.code.range(node.from, node.to);
  }

  private differ(node: CodeNode, kind: Difference["kind"], message: string): void {
    this.differences.push({ at: this.range(node), kind, message });
  }
}

function groupByJsonName(elements: readonly CodeNode[]): Map<string, CodeNode[]> {
  const groups = new Map<string, CodeNode[]>();
  for (const element of elements) {
    const name = jsonSpelling(element.name);
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  return groups;
}

/** The pages' own rule for JSON names; used only where the JSON half does not show the name. */
export function jsonSpelling(xmlName: string): string {
  return xmlName.charAt(0).toLowerCase() + xmlName.slice(1);
}

/** The reverse of `jsonSpelling`; used only where the XML half does not show the name. */
export function xmlSpelling(jsonName: string): string {
  return jsonName.charAt(0).toUpperCase() + jsonName.slice(1);
}
