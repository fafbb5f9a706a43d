/** A text of which more could be lifted than is. */
export const CHAIN = `---
title: Why a bicycle chain wears out
stage: awareness
topics: [chains]
published: 2026-04-01
offer: false
---

A bicycle chain wears out because dirt grinds its pins, and not because it is ridden far. A clean chain lasts three times as long as a dirty one.

## Dirt grinds the pins

Dry dirt does less harm than wet dirt. Wet dirt becomes a paste that grinds the pins of the chain at every turn. A chain that is wiped after each ride in the rain never gathers that paste.

## Oil is no cleaner

Oil on a dirty chain carries the dirt to where it does most harm. A chain must be cleaned before it is oiled. Too much oil only gathers more dirt, and a drop on each link is enough.

## A worn chain costs more than a chain

A worn chain ruins the sprockets that it runs on. New sprockets cost more than five chains, so a chain should be measured twice a year. A rider who waits until the chain slips has waited too long.
`
