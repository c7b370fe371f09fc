//! Whatever Leaf calls the outline of a field, a shape of it is painted without harm.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stile::domain::Outline;
use stile::domain::boundary_geometry::{BoundaryGeometry, Origin};

// A library's panic that is caught is no crash; one that is not still ends the run.
fuzz_target!(init: std::panic::set_hook(Box::new(|_| {})), |data: &[u8]| {
    let Ok(geometry) = serde_json::from_slice(data) else { return };
    let Ok(outline) = Outline::from_geometry(&geometry) else { return };
    let Some(origin) = Origin::of(&outline) else { return };
    let Ok(shape) = BoundaryGeometry::new(&outline, origin) else { return };
    assert!(shape.hectares > 0.0 && shape.bounds.iter().all(|side| side.is_finite()));
    for visible in [0.0, 1.0, 1e3, 1e9] {
        let detail = shape.at(visible);
        let corners = detail.corners.len();
        assert!(detail.triangles.iter().all(|corner| (*corner as usize) < corners));
        assert_eq!(detail.triangles.len() % 3, 0);
    }
});
