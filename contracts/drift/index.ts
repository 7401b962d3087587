export { type CompareSchemasOptions, compareSchemas } from './compare-schemas.ts';
export * from './difference.ts';
export { ourSchemaFor } from './our-schema.ts';
export * from './parse-schema.ts';
export * from './shape.ts';
export { type VirtaCodeList, virtaCodeLists } from './virta-code-lists.ts';
export { xsdElements } from './xsd-shapes.ts';
