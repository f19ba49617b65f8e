/** A photo of the demo portal, and what is said of it. */
export interface Photo {
  /** The name of its files in demo/pictures, without size. */
  file: 'hall' | 'riverside' | 'helpdesk';
  alt: string;
  caption: string;
  /** Who took it. */
  credit: string;
}

/** A link and its words. */
export interface Named {
  name: string;
  href: string;
}

/** A service of the portal. */
export interface Service extends Named {
  /** The name of its icon in demo/pictures. */
  icon: 'services' | 'law' | 'products';
  text: string;
}

/** Links under a heading. */
export interface Group {
  name: string;
  links: readonly Named[];
}

/** An article as a list of news shows it. */
export interface News {
  category: string;
  headline: string;
  /** As `<time datetime>` has it. */
  datetime: string;
  lead: string;
  photo?: Photo['file'];
}

/** An article as its editor writes it. */
export interface Article {
  category: string;
  headline: string;
  /** A headline as long as decrees make them. */
  longHeadline: string;
  /** The date as the page writes it. */
  dateline: string;
  lead: string;
  paragraphs: readonly [string, string];
  subhead: string;
  points: readonly string[];
  last: string;
  byline: string;
  source: string;
  related: string;
}

/** What is around the content of a page. */
export interface Portal {
  province: string;
  ministry: string;
  skip: string;
  languages: string;
  main: string;
  sections: readonly Named[];
  address: string;
  invented: string;
  footer: string;
  footerLinks: readonly Named[];
}

/** Words of the whole pages that no element shows elsewhere. */
export interface Pages {
  welcome: string;
  welcomeLead: string;
  latest: string;
  allNews: string;
  newsOf: string;
  newsLead: string;
  section: string;
  pages: string;
  newer: string;
  older: string;
  page: string;
  documents: Group;
  topics: Group;
}

/** What the stories say, in one language. */
export interface Sample {
  article: Article;
  /** `Ảnh:`, before the name of who took a photo. */
  photoBy: string;
  photos: Record<Photo['file'], Photo>;
  /** What is to be seen on the banner. */
  bannerAlt: string;
  news: readonly News[];
  services: readonly [Service, Service, Service];
  servicesHeading: string;
  servicesIntro: string;
  /** A service with a name as long as procedures have. */
  longService: { name: string; text: string };
  office: Service & { action: string };
  units: Group;
  groups: readonly Group[];
  businesses: Group;
  top: string;
  portal: Portal;
  pages: Pages;
}
