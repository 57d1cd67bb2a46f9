/** Long enough for the slowest disk: the browser reads the data after the click. */
const UNTIL_READ_MS = 60_000;

/** Gives the user a file. Nothing leaves the browser but to where they save it. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_READ_MS);
}
