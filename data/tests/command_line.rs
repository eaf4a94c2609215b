//! The builder as a maintainer meets it.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, process::Command};

#[test]
fn a_wrong_row_stops_the_build_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let members = folder.path().join("members.csv");
    let list = fs::read_to_string(&members).unwrap();
    let row = list.lines().nth(1).unwrap();
    fs::write(
        &members,
        format!("{list}{}\r\n", row.replace("homologated", "certified")),
    )
    .unwrap();

    let mut builder = Command::new(env!("CARGO_BIN_EXE_data"));
    builder
        .current_dir(&folder)
        .args(["build", "--members", "members.csv", "--out", "out"]);
    let output = builder.output().unwrap();

    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    let line = list.lines().count() + 1;
    assert_eq!(
        said,
        format!(
            "members.csv, line {line} (77269 Maincy): `certified` is not homologated, candidate, unconfirmed or \
             former (column `status`)\n"
        )
    );
    assert!(!folder.path().join("out").exists());
}
