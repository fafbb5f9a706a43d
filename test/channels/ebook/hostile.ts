/** Two texts that hold what books choke on; `picture.*` are files beside them. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'articles/en/one.md': `---
title: 'One <b> & "two" ]]> 🎉'
stage: awareness
topics: [a]
---

Control \u0008 characters \u001f here\uffff. Footnote[^a] and again[^a], another[^b]. The end ]]> of a section.

<p align="center"><img src="picture.webp" width="400" align="right" border="0"></p>

<center>Centred</center> <font color="red">red</font> <strike>struck</strike> <tt>mono</tt>

<a name="anchor"></a> <a href="https://example.com/?a=1&b=2">raw link</a>

<details open><summary>More</summary>

Inside **details**.

</details>

<details><p>no summary</p></details>

<picture><source srcset="https://example.com/dark.png"><img alt="x" src="picture.webp"></picture>

<video src="https://example.com/v.mp4" controls></video> <iframe src="https://example.com"></iframe>

<table border="1" cellpadding="3"><tr><td align="right" valign="top" nowrap>a</td><td bgcolor="red">b</td></tr></table>

<ul type="square" compact>text <li value="3">x</li></ul> <ol start="3"><li>y</li></ol> <li>stray</li>

<dl><dd>only a description</dd></dl> <br clear="all"> <hr size="3" noshade>

<div itemscope itemtype="http://schema.org/Thing"><span itemprop="name">Thing</span></div>

<h2 id="same">Same</h2> <h2 id="same">Same</h2> <p id="two words">p</p>

<custom-element foo="bar">custom</custom-element> <b>bold <p>a block in a line</p></b> <h3>h <div>d</div></h3>

<q cite="x y z">q</q> <blockquote cite="http://[bad">b</blockquote> <time datetime="nonsense">t</time>

<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <span lang="not a language" dir="up">s</span>

[^a]: Note with \`code\` and **bold**.

    A second paragraph.

    | a | b |
    | - | - |
    | 1 | 2 |
[^b]: Note b with [a link](two.md).
`,
  'articles/en/two.md': `---
title: "& \\"two\\" \\x08 <title> \\uFFFF"
stage: awareness
topics: [a]
---

## Heading with \`code\` & <em>stuff</em>

## Heading with \`code\` & <em>stuff</em>

## 123 begins with a digit

## æøå 漢字 🎉

##

[digit](#123-begins-with-a-digit) [one](one.md) [one's](one.md#same-heading) [space](<https://example.com/a b c>)
[bad](<http://[::1>) [empty]() [bare](http://) [protocol](//example.com/x) [path](/en/about/#x)
[path with a space](</en/a b/>) [mail](mailto:a@b.c) [phone](tel:+4512345678) [top](#)
[pipe](https://example.com/a|b^c) [danish](https://eksempel.dk/ø?æ=å#ü) [percent](https://example.com/100%)
[port](http://example.com:99999/) [list](https://example.com/?a[]=1#x#y) [code](javascript:alert(1))

![webp](picture.webp) ![svg](picture.svg) ![png](picture.png "title & <x>") ![jpg](picture.jpg) ![](picture.png)
![elsewhere](https://example.com/x.png) [![in a link](https://example.com/y.png)](https://example.com/z)

| a | b | c |
| :-- | --: | :-: |
| [one](one.md) | ![png](picture.png) | [code](javascript:alert(1)) |

- [x] done
- [ ] open
  1. nested
     > quote

\`\`\`js
const a = "<b>" && 1
\`\`\`

\`\`\`nonsense
x
\`\`\`

~~struck~~ <https://example.com> www.example.com

:::note
A note
:::
`,
  'ebooks/book.yml': `title: 'Book <x> & "y" 🌱 ]]>'
subtitle: "Sub & <i> \\x01"
description: "Words & <b> ]]> \\uFFFE"
language: en
author: ['A & B', 'C <c@d.e>']
articles: [one, two]
`,
}
