/** What a number says that is written in Latin, Arabic-Indic or Persian digits, with thousands separators or a decimal sign. */
export function numberValue(text: string): number {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return Number(latin.replace(/[,٬.](?=\d{3}(?!\d))/g, "").replace("٫", "."));
}
