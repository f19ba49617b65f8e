import type { CSSResult } from 'lit';
import { light as article } from '../news-article/news-article.styles.js';
import { light as card } from '../service-link-card/service-link-card.styles.js';
import { light as directory } from '../link-directory/link-directory.styles.js';
import { light as group } from '../service-link-group/service-link-group.styles.js';
import { light as photo } from '../photo-caption/photo-caption.styles.js';
import { classes, type Tag, tags } from './classes.js';
import { usualRules } from './settle.js';

const textOf = (styles: CSSResult[]): string => styles.map(({ cssText }) => cssText).join('');

const sheetOf = (tag: Tag): string => usualRules(tag) + textOf(classes[tag].styles);

/** The sheet of each element's shadow tree, as text. */
export const sheets = new Map(tags.map((tag) => [tag, sheetOf(tag)]));

/**
 * The rules for the children of all elements, which their shadow trees do not reach: for the head of a page
 * that is rendered on a server, in a `<style>`. They also stand in `portal-elements/styles/page.css`.
 */
export const childrenStyles: string = textOf([card, photo, group, directory, article]);
