// @ts-check

/**
 * 医院年度工作报告. The same could stand in a YAML file named by `profile:` in the configuration; in a plugin it is
 * recognised by the title and shared by everybody who uses the plugin.
 *
 * @type {import("@reportlint/core").ReportProfile}
 */
export const profile = {
  id: "hospital-annual",
  title: { zh: "医院年度工作报告", en: "Annual report of a hospital" },
  source: { zh: "青禾县医院管理委员会年度报告要求（示例）", en: "Requirements of the Qinghe hospital board (example)" },
  recognise: { title: [["医院", "工作报告"]] },
  sections: [
    {
      id: "care",
      title: { zh: "医疗服务", en: "Medical care" },
      required: true,
      headings: ["医疗服务"],
      headingWords: [["医疗", "服务"]],
      mentions: ["门诊", "住院"],
    },
    {
      id: "safety",
      title: { zh: "患者安全", en: "Patient safety" },
      required: true,
      headings: ["患者安全"],
      headingWords: [["患者", "安全"]],
      mentions: ["不良事件"],
    },
    {
      id: "plan",
      title: { zh: "下一步打算", en: "Plans" },
      required: false,
      headings: ["下一步打算", "下一步工作计划"],
    },
  ],
  signature: { agency: "required", date: "required" },
};
