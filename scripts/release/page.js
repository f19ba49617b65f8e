// A button beside each piece of HTML that copies it. Without it the text can be selected as ever.
for (const block of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.className = 'copy';
  button.type = 'button';
  button.textContent = 'Sao chép';
  button.setAttribute('aria-label', 'Sao chép mã HTML ở trên');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const range = document.createRange();
    range.selectNodeContents(block);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    try {
      await navigator.clipboard.writeText(block.textContent);
      said.textContent = ' Đã sao chép';
    } catch {
      said.textContent = ' Đã chọn: nhấn Ctrl+C để sao chép';
    }
  });
  block.after(button, said);
}
