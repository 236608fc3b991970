import { Document, isCollection, isScalar, visit } from "yaml";

/** Longest map or list that is written on one line. */
const shortLine = 76;

/** YAML the way our examples are written: short maps and lists on one line, the rest as blocks. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node, path) {
      if (path.length < 2) return;
      const text = JSON.stringify(node.toJSON());
      const isFlat = node.items.every(
        (item) => !isCollection(item) || JSON.stringify(item).length < shortLine,
      );
      if (isFlat && text.length < shortLine) node.flow = true;
    },
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string" && /^\d/u.test(node.value)) node.type = "PLAIN";
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
