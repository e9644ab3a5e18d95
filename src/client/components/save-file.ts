/** Hands a text to the browser as a file to keep; nothing of it stays in the page. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the browser has come round; then the memory may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
