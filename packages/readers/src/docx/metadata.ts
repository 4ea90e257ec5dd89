import type { Metadata } from "@reportlint/core";
import { child, textOf, type XmlElement } from "./xml.ts";

/**
 * What the properties of the file say about the report, from its core and extended properties. The dates in them are
 * those of the file, not of the report, and are left out.
 */
export function metadataOf(core: XmlElement | undefined, extended: XmlElement | undefined): Metadata {
  const title = textOf(child(core, "dc:title")).trim();
  const company = textOf(child(extended, "ep:Company")).trim();
  return {
    ...(title !== "" && { title }),
    ...(AGENCY.test(company) && { agency: company }),
  };
}

/** The company is often that of whoever installed the program (微软中国, user), so it must look like an authority. */
const AGENCY = /(?:政府|委员会|委員會|办公室|办公厅|辦公室|辦公廳|[厅廳局部署院会會])$/u;
