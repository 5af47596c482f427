import { expect, test } from "vitest";
import { peerOf } from "./peer.ts";

const from = (address: string): string => peerOf(new Headers({ "x-passage-peer": address }));

test("all of an IPv6 network are one peer, and so is an IPv4 address in either form", () => {
  expect(from("2001:db8:1:2::1")).toBe(from("2001:db8:1:2:ffff::9"));
  expect(from("2001:db8:1:2::1")).not.toBe(from("2001:db8:1:3::1"));
  expect(from("::ffff:192.0.2.7")).toBe(from("192.0.2.7"));
  expect(from("192.0.2.7")).not.toBe(from("192.0.2.8"));
});

test("what is no address is nobody in particular", () => {
  expect(from("not an address")).toBe(peerOf(new Headers()));
});
