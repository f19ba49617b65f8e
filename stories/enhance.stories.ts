import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Entry {
  enhance: (root: Element, options: { presets: string[] }) => unknown;
}

/** What `data-enhance="…"` on the script does with the page. */
const enhanced =
  (...presets: string[]) =>
  async ({ canvasElement }: { canvasElement: Element }): Promise<void> => {
    const script = new URL('dist/cdn/portal-elements.esm.js', document.baseURI).href;
    const { enhance } = (await import(/* @vite-ignore */ script)) as Entry;
    enhance(canvasElement, { presets });
  };

const meta = {
  title: 'Elements/Markup that editors keep',
  parameters: { docs: { source: { type: 'code' } } },
} satisfies Meta;
export default meta;

type Story = StoryObj;

const card = `<div data-portal="service-link-card" style="max-inline-size: 22em">
  <h3><a href="#dich-vu">Cổng dịch vụ công Quốc gia</a></h3>
  <p>Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả mà không cần đến tận nơi.</p>
</div>`;

/** What the reader has where the script does not come, or `data-enhance` is not written on it. */
export const WithoutEnhance: Story = { render: () => card };

export const DataPortal: Story = { render: () => card, play: enhanced() };

export const Article: Story = {
  render: () => `<div data-portal="news-article" data-category="Tin tức">
  <h2>Sở Thông tin và Truyền thông tròn mười năm</h2>
  <p><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time></p>
  <p class="lead">Gần 200 đại biểu dự lễ kỷ niệm mười năm thành lập Sở.</p>
  <figure class="photo-caption">
    <img src="demo/pictures/hall-960.jpg" width="960" height="640" alt="Đại biểu ngồi kín hội trường.">
    <figcaption>Toàn cảnh buổi lễ. <small>Ảnh: Mai Tú</small></figcaption>
  </figure>
  <p>Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm.</p>
  <p class="byline">Vân Hà</p>
</div>`,
  play: enhanced(),
};

export const Classes: Story = {
  render: () => `<p>Các đơn vị thuộc Sở:</p>
<ul class="link-directory" data-portal-label="Đơn vị thuộc Sở" data-portal-variant="list">
  <li><a href="#vien-thong">Phòng Bưu chính, Viễn thông</a></li>
  <li><a href="#cntt">Phòng Công nghệ thông tin</a></li>
</ul>`,
  play: enhanced(),
};

/** A list of choices, as many portals have it, becomes a directory of real links. */
export const Select: Story = {
  render: () => `<select class="link-directory" aria-label="Doanh nghiệp">
  <option>Doanh nghiệp</option>
  <option value="https://buudien.example/">Bưu điện tỉnh</option>
  <option value="https://vienthong.example/">Viễn thông tỉnh</option>
</select>`,
  play: enhanced(),
};

/** `data-enhance="nukeviet"`: a figure of CKEditor. */
export const PresetNukeViet: Story = {
  render: () => `<figure class="image image-center">
  <img src="demo/pictures/riverside-480.jpg" width="480" height="320" alt="Trụ sở bên sông lúc sáng sớm.">
  <figcaption>Trụ sở của Sở bên sông Lành.</figcaption>
</figure>`,
  play: enhanced('nukeviet'),
};

/** `data-enhance="vccorp"`. */
export const PresetVCCorp: Story = {
  render: () => `<figure class="VCSortableInPreviewMode" type="Photo">
  <div><img src="demo/pictures/helpdesk-480.jpg" width="480" height="320" alt="Quầy một cửa, nữ công chức hướng dẫn một người dân."></div>
  <figcaption class="PhotoCMS_Caption"><p>Bộ phận một cửa giúp người dân nộp hồ sơ qua mạng.</p></figcaption>
</figure>`,
  play: enhanced('vccorp'),
};

/** `data-enhance="sharepoint"`: two paragraphs, the second all in italics, in an article. */
export const PresetSharePoint: Story = {
  render: () => `<article>
<p><img src="demo/pictures/hall-480.jpg" width="480" height="320" alt="Đại biểu ngồi kín hội trường."></p>
<p><em>Toàn cảnh buổi lễ.</em></p>
<p>Năm 2005, Sở bắt đầu làm việc với 19 cán bộ.</p>
</article>`,
  play: enhanced('sharepoint'),
};

/** `data-enhance="table"`: the photo over its caption, as Word leaves it. */
export const PresetTable: Story = {
  render: () => `<table align="center">
  <tbody>
    <tr><td><img src="demo/pictures/hall-480.jpg" width="480" height="320" alt="Đại biểu ngồi kín hội trường."></td></tr>
    <tr><td><em>Toàn cảnh buổi lễ.</em></td></tr>
  </tbody>
</table>`,
  play: enhanced('table'),
};
