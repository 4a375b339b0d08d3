import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** How a script ended. */
export interface ScriptEnd {
  readonly code: number | null;
  readonly output: string;
  /** The calls of `gh`, one a line. */
  readonly gh: readonly string[];
}

/**
 * A machine that runs the scripts of a workflow: two clones of a repository on disk, and a
 * `gh` that only takes notes.
 */
export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), "workflow-"));
  readonly origin = join(this.folder, "origin.git");
  /** `RUNNER_TEMP` of both jobs; what the first leaves there stands for the artifact. */
  readonly temp = join(this.folder, "temp");
  #clones = 0;

  /** Makes the repository, with these files on `main`. */
  constructor(files: { readonly [path: string]: string }) {
    mkdirSync(join(this.temp, "sync"), { recursive: true });
    git(this.folder, "init", "--quiet", "--bare", "--initial-branch", "main", this.origin);
    const clone = this.checkout();
    for (const [path, text] of Object.entries(files)) write(clone, path, text);
    git(clone, "add", "--all");
    git(clone, "commit", "--quiet", "--message", "Begin");
    git(clone, "push", "--quiet", "origin", "HEAD:main");
    const bin = join(this.folder, "bin");
    // Answers `… list … --json` with what the test puts into `answer`, and notes every other call.
    write(
      bin,
      "gh",
      '#!/bin/sh\ncase "$2" in list) cat "$GH_ANSWER" ;; *) echo "$@" >> "$GH_NOTES" ;; esac\n',
    );
    chmodSync(join(bin, "gh"), 0o755);
  }

  /** A fresh clone, as each job has one. */
  checkout(): string {
    this.#clones += 1;
    const clone = join(this.folder, `clone-${this.#clones}`);
    execFileSync("git", ["clone", "--quiet", this.origin, clone], { stdio: "ignore" });
    git(clone, "config", "user.name", "Test");
    git(clone, "config", "user.email", "test@example.com");
    return clone;
  }

  /**
   * Runs a script as a runner does: bash that stops at the first failure.
   *
   * @param listed what `gh … list` prints
   */
  run(script: string, folder: string, env: { readonly [name: string]: string } = {}, listed = ""): ScriptEnd {
    const [answer, notes] = [join(this.folder, "answer"), join(this.folder, "notes")];
    writeFileSync(answer, listed);
    rmSync(notes, { force: true });
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      {
        cwd: folder,
        encoding: "utf8",
        env: {
          PATH: `${join(this.folder, "bin")}:${process.env.PATH}`,
          HOME: this.folder,
          RUNNER_TEMP: this.temp,
          GITHUB_OUTPUT: join(this.temp, "output"),
          GITHUB_STEP_SUMMARY: join(this.temp, "summary"),
          GH_ANSWER: answer,
          GH_NOTES: notes,
          ...env,
        },
      },
    );
    const gh = existsSync(notes) ? readFileSync(notes, "utf8").trim().split("\n") : [];
    return { code: status, output: stdout + stderr, gh };
  }

  /** What a step told the later ones. */
  output(name: string): string | undefined {
    return new RegExp(`^${name}=(.*)$`, "m").exec(readFileSync(join(this.temp, "output"), "utf8"))?.[1];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs git and gives what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", words, { cwd: folder, encoding: "utf8" }).trim();
}

/** Writes a file, and the folders that lead to it. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
