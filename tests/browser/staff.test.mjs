// The staff's console with the real server: a storm's night at two desks, and a phone that watches.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, beyondTheEdge, tooSmall } from "./harness/audit.mjs";
import { launch, phone } from "./harness/browser.mjs";
import { PASSWORD, consoleReady, desk, enterClosure, logIn, openShelter, startStaffServer } from "./harness/staff.mjs";

let server;
let browser;
before(async () => {
  server = await startStaffServer();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

describe("the page before the console", () => {
  test("is kept by nobody, listed nowhere, and runs nothing inline", async () => {
    const answer = await fetch(`${server.origin}/staff/`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal(answer.headers.get("etag"), null);
    assert.match(answer.headers.get("x-robots-tag"), /noindex/);
    const policy = answer.headers.get("content-security-policy");
    assert.match(policy, /script-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    const redirect = await fetch(`${server.origin}/staff`, { redirect: "manual" });
    assert.equal(redirect.headers.get("location"), "/staff/");
  });

  test("says without script that it needs one, and whom to call", async () => {
    const { context, page } = await desk(browser, { javaScriptEnabled: false });
    await page.goto(`${server.origin}/staff/`);
    const text = await page.locator("main").innerText();
    assert.match(text, /JavaScript/);
    assert.match(text, /0954-63-2111/);
    await context.close();
  });

  test("tells a wrong password in words and keeps the name", async () => {
    const { context, page } = await desk(browser);
    await page.goto(`${server.origin}/staff/`);
    await page.getByLabel("利用者名").fill("tanaka");
    await page.getByLabel("パスワード").fill("not the password at all");
    await page.keyboard.press("Enter");
    await page.locator(".fault-top", { hasText: "利用者名かパスワードが違います" }).waitFor();
    assert.equal(await page.getByLabel("利用者名").inputValue(), "tanaka");
    assert.deepEqual(await axe(page), []);
    await context.close();
  });

  test("no public page fetches anything of the staff's", async () => {
    const { context, page } = await phone(browser);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.origin}/ja/`, { waitUntil: "networkidle" });
    assert.deepEqual(asked.filter((url) => /staff/.test(url)), []);
    assert.doesNotMatch(await page.content(), /staff/);
    await context.close();
  });
});

describe("a night at two desks", () => {
  let tanaka;
  let sato;
  let watcher;
  before(async () => {
    tanaka = await desk(browser);
    sato = await desk(browser);
    watcher = await phone(browser);
    await logIn(tanaka.page, server.origin, "tanaka");
    await logIn(sato.page, server.origin, "sato");
  });
  after(async () => {
    const faults = [...tanaka.faults, ...sato.faults];
    for (const { context } of [tanaka, sato, watcher]) await context.close();
    assert.deepEqual(faults, []);
  });

  test("a closure posted by keyboard alone is on an open phone, and on the other desk", async () => {
    await watcher.page.goto(`${server.origin}/ja/closures`);
    const { page } = tanaka;
    await enterClosure(page, { place: "なかむら", road: "国道207号", keys: ["1", "1", "2"] });
    await page.locator(".preview-language", { hasText: "国道207号" }).first().waitFor();
    assert.equal(await page.locator(".preview-language").count(), 14, "in every language before it is posted");
    await page.keyboard.press("Enter");
    await page.locator(".announced", { hasText: "投稿しました：国道207号" }).waitFor();
    await sato.page.locator(".entry", { hasText: "国道207号" }).waitFor();
    await watcher.page.locator("main", { hasText: "国道207号" }).waitFor();
  });

  test("a level 4 order is prepared by one and issued by another, in two deliberate steps", async () => {
    await watcher.page.goto(`${server.origin}/en/`);
    const { page } = tanaka;
    await page.locator("h1").click();
    await page.keyboard.press("o");
    for (const key of ["2", "1", "2", "3"]) await page.keyboard.press(key);
    await page.locator("[data-field=reason] label", { hasText: "大雨" }).click();
    await page.locator(".preview-language").first().waitFor();
    await page.keyboard.press("Control+Enter");
    const waiting = page.locator(".entry-prepared");
    await waiting.waitFor();
    assert.ok(await waiting.getByRole("button", { name: "内容を確かめて発令へ" }).isDisabled());
    assert.doesNotMatch(await watcher.page.locator("main").innerText(), /Nogomi/);

    await sato.page.getByRole("button", { name: "内容を確かめて発令へ" }).click();
    const dialog = sato.page.locator("dialog");
    await dialog.locator(".preview-language").nth(2).waitFor();
    await dialog.getByRole("button", { name: "「避難指示（レベル4）」を発令する" }).click();
    assert.match(await dialog.innerText(), /能古見・古枝に「レベル4 避難指示」を出しますか/);
    await dialog.getByRole("button", { name: "はい、発令する" }).click();
    await page.locator(".strip-order", { hasText: "能古見・古枝" }).waitFor();
    await watcher.page.locator("main", { hasText: "Nogomi" }).waitFor();
  });

  test("two shelters are opened, and one is full by one key", async () => {
    await watcher.page.goto(`${server.origin}/ja/shelters`);
    await openShelter(sato.page, { name: "能古見小学校" });
    await openShelter(sato.page, { name: "のごみふれあい" });
    const entry = tanaka.page.locator('[data-entry^="shelter:"]', { hasText: "能古見小学校" });
    await entry.getByRole("button", { name: "確認した" }).focus();
    await tanaka.page.keyboard.press("4");
    await entry.locator('.crowding[aria-pressed="true"]', { hasText: "満員" }).waitFor();
    await watcher.page.locator("main", { hasText: "満員" }).waitFor();
  });

  test("nothing moves under the hand: a list in use says that it would change", async () => {
    const { page } = tanaka;
    const names = () => page.locator(".entries .entry h3").allInnerTexts();
    await page.locator("h1").click();
    await page.keyboard.press("l");
    const before = await names();
    await enterClosure(sato.page, { place: "はま", road: "市道 浜大橋", keys: ["2", "3", "1"] });
    await sato.page.keyboard.press("Enter");
    await page.locator(".moved:visible").waitFor();
    assert.deepEqual(await names(), before);
    await page.locator(".moved").click();
    await page.locator(".entries .entry", { hasText: "市道 浜大橋" }).waitFor();
  });

  test("what was posted by mistake is taken back at once", async () => {
    const { page } = sato;
    await page.getByRole("button", { name: "誤って投稿した：すぐ解除する" }).click();
    await page.locator(".announced", { hasText: "取り下げました：市道 浜大橋" }).waitFor();
    await page.locator(".entry", { hasText: "市道 浜大橋" }).waitFor({ state: "detached" });
  });

  test("all that is posted is said to be all, until a time", async () => {
    const { page } = sato;
    await page.locator("h1").click();
    await page.keyboard.press("z");
    await page.keyboard.press("Enter");
    await page.locator(".complete", { hasText: "まで有効" }).waitFor();
  });

  test("a lift says which level remains, and wants a yes to that", async () => {
    const { page } = sato;
    const order = page.locator('[data-entry^="order:"]');
    await order.getByRole("button", { name: "解除" }).click();
    const dialog = page.locator("dialog");
    await dialog.locator(".dialog-areas", { hasText: "残る避難情報は、ここにはありません" }).waitFor();
    const lift = dialog.getByRole("button", { name: "「レベル4 避難指示」を解除する" });
    await lift.click();
    await dialog.locator(".fault-top", { hasText: "確認の印" }).waitFor();
    await dialog.getByLabel("上のとおりで間違いありません").check();
    await lift.click();
    await page.locator(".announced", { hasText: "解除しました" }).waitFor();
    await page.locator(".strip-force", { hasText: "ここに投稿はありません" }).waitFor();
  });
});

describe("when something fails", () => {
  test("faults are told at their fields, and the first has the keyboard", async () => {
    const { context, page } = await desk(browser);
    await logIn(page, server.origin, "tanaka");
    await page.keyboard.press("f");
    await page.keyboard.press("Control+Enter");
    await page.locator("[data-field=restriction] .fault", { hasText: "規制を選んでください" }).waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.closest("[data-field=where]") !== null));
    await context.close();
  });

  test("a fault of a translation is told at its language", async () => {
    const { context, page } = await desk(browser);
    await logIn(page, server.origin, "tanaka");
    await page.getByRole("button", { name: "避難情報", exact: true }).click();
    const field = (name) => page.locator(`.pane:visible [data-field="${name}"]`);
    await field("kind").locator("label", { hasText: "緊急安全確保" }).click();
    await field("hazard").locator("label", { hasText: "洪水" }).click();
    await field("districts").locator("label", { hasText: "能古見" }).first().click();
    await field("reason").locator("label").first().click();
    await field("note_ja").locator("textarea").fill("2階へ上がってください。");
    await field("note_translations").locator("summary").click();
    const easy = field("note_translations.ja-simple");
    await easy.locator("textarea").fill("ひなんじょへ いって ください。");
    await page.keyboard.press("Control+Enter");
    await easy.locator(".fault", { hasText: "避難所や避難場所へ向かうように書けません" }).waitFor();
    assert.equal(await field("note_translations.vi").locator(".fault:visible").count(), 0);
    await easy.locator("textarea:focus").waitFor();
    await context.close();
  });

  test("what was typed survives a reload, a lost line and a session that ended, and is posted once", async () => {
    const { context, page } = await desk(browser);
    await logIn(page, server.origin, "tanaka");
    await enterClosure(page, { place: "なかむら", road: "市道 試し線", keys: ["1", "1", "1"] });
    await page.reload();
    await consoleReady(page);
    assert.equal(await page.locator("[data-field=road_name] input").inputValue(), "市道 試し線");
    const post = page.locator(".pane:visible .button-post");

    let lose = true;
    await page.route("**/api/v1/closures", async (route) => {
      if (route.request().method() !== "POST" || !lose) return route.continue();
      lose = false;
      await route.fetch();
      return route.abort();
    });
    await post.click();
    await page.locator(".fault-top:visible", { hasText: "サーバーに届きませんでした" }).waitFor();

    await context.clearCookies();
    await post.click();
    const dialog = page.locator("dialog");
    await dialog.getByLabel("利用者名").fill("tanaka");
    await dialog.getByLabel("パスワード").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await post.click();
    await page.locator(".announced", { hasText: "投稿しました：市道 試し線" }).waitFor();
    assert.equal(await page.locator(".entry", { hasText: "市道 試し線" }).count(), 1);
    await context.close();
  });

  test("what a colleague changed meanwhile stays, and is told, when the form is sent again", async () => {
    const [one, other] = [await desk(browser), await desk(browser)];
    await logIn(one.page, server.origin, "tanaka");
    await logIn(other.page, server.origin, "sato");
    await enterClosure(one.page, { place: "なかむら", road: "市道 二人線", keys: ["1", "1", "1"] });
    await one.page.keyboard.press("Enter");
    for (const { page } of [one, other]) {
      await page.locator(".entry", { hasText: "市道 二人線" }).getByRole("button", { name: "変更" }).click();
      await page.locator(".pane:visible .entry-form[data-changing]").waitFor();
    }
    await one.page.locator("[data-field=cause] label", { hasText: "倒木" }).click();
    await one.page.keyboard.press("Control+Enter");
    await one.page.locator(".announced", { hasText: "変更しました：市道 二人線" }).waitFor();

    const { page } = other;
    await page.locator(".pane:visible summary", { hasText: "くわしく" }).click();
    await page.locator("[data-field=note_ja] textarea:visible").fill("歩いてなら通れます");
    await page.keyboard.press("Control+Enter");
    await page.locator(".fault-top:visible", { hasText: "ほかの職員が先に変更しました：原因。" }).waitFor();
    assert.ok(await page.locator("[data-field=cause] label", { hasText: "倒木" }).locator("input").isChecked());
    assert.equal(await page.locator("[data-field=note_ja] textarea:visible").inputValue(), "歩いてなら通れます");
    await page.locator(".pane:visible .button-post").click();
    await page.locator(".announced", { hasText: "変更しました：市道 二人線" }).waitFor();
    const { features } = await (await fetch(`${server.origin}/api/v1/closures`)).json();
    const { cause, note_ja } = features.find(({ properties }) => properties.road_name === "市道 二人線").properties;
    assert.deepEqual([cause, note_ja], ["fallen_tree", "歩いてなら通れます"]);
    for (const { context } of [one, other]) await context.close();
  });

  test("logging out forgets what was typed", async () => {
    const { context, page } = await desk(browser);
    await logIn(page, server.origin, "tanaka");
    await enterClosure(page, { place: "なかむら", road: "書きかけ", keys: [] });
    await page.locator(".who summary").click();
    await page.getByRole("button", { name: "ログアウト", exact: true }).click();
    await page.getByLabel("利用者名").waitFor();
    assert.equal(await page.evaluate(() => JSON.stringify(sessionStorage)), "{}");
    await context.close();
  });

  test("a server that is not heard for 45 seconds is said not to be", async () => {
    const { context, page } = await desk(browser);
    await page.clock.install();
    await logIn(page, server.origin, "tanaka");
    await context.setOffline(true);
    await page.clock.fastForward(60_000);
    await page.locator(".lost:visible", { hasText: "サーバーの返事がありません" }).waitFor();
    await context.setOffline(false);
    await page.clock.fastForward(10_000);
    await page.locator(".lost").waitFor({ state: "hidden" });
    await context.close();
  });
});

describe("every width", () => {
  for (const [width, height] of [[1280, 800], [820, 1180], [360, 740]]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`axe finds nothing, and all is large enough, at ${width} px (${colorScheme})`, async () => {
        const { context, page } = await desk(browser, { viewport: { width, height }, colorScheme });
        await logIn(page, server.origin, "sato");
        const wrong = [];
        for (const task of ["道路規制", "避難情報", "避難所"]) {
          await page.getByRole("button", { name: task, exact: true }).click();
          if (task === "避難所") await page.locator(".facility").first().click();
          for (const more of await page.locator(".pane:visible summary").all()) await more.click();
          const found = [...(await axe(page)), ...(await tooSmall(page)), ...(await beyondTheEdge(page))];
          wrong.push(...found.map((what) => `${task}: ${what}`));
        }
        await page.keyboard.press("?");
        await page.locator("dialog").waitFor();
        wrong.push(...(await axe(page)));
        await context.close();
        assert.deepEqual(wrong, []);
      });
    }
  }
});
