//! Frames of the window as the program paints them, less the graphics card: laid out and cut into
//! triangles.

use eframe::egui;
use jiff::Timestamp;
use stile::domain::boundary_geometry::{BoundaryGeometry, Origin};
use stile::domain::{
    Arrived, FieldId, FieldState, Grower, LeafCredentials, LeafField, LeafUserId, Outline,
};
use stile::flow::{GrowerPageId, Message, State, data, grower_page};
use stile::ui::{self, Forms, theme};

use super::fixtures;

/// A place in the window that the map is at.
const ON_THE_MAP: egui::Pos2 = egui::pos2(450.0, 400.0);

/// How much nearer the map of two thousand fields is with twenty of them in view.
pub const TWENTY_IN_VIEW: f32 = 15.0;

/// A window that shows one state.
pub struct Frames {
    ctx: egui::Context,
    state: State,
    forms: Forms,
}

impl Frames {
    /// Opens the window and lets it come to rest.
    pub fn of(state: State) -> Self {
        let ctx = egui::Context::default();
        theme::begin(&ctx);
        let mut frames = Self { ctx, state, forms: Forms::default() };
        for _ in 0..4 {
            frames.paint();
        }
        frames
    }

    /// Goes nearer to the middle of the map, so that a side of it shows this part of what it did.
    pub fn nearer(mut self, times: f32) -> Self {
        for event in [
            egui::Event::PointerMoved(ON_THE_MAP),
            egui::Event::Zoom(times),
            egui::Event::PointerGone,
        ] {
            self.frame(vec![event]);
        }
        self
    }

    /// How many fields the map names, of those that are in view.
    pub fn names_on_the_map(&mut self) -> usize {
        let output = self.frame(Vec::new());
        let is_name = |one: &&egui::epaint::ClippedShape| match &one.shape {
            egui::Shape::Text(text) => {
                one.clip_rect.contains(ON_THE_MAP) && text.galley.text().starts_with("Field ")
            }
            _ => false,
        };
        output.shapes.iter().filter(is_name).count()
    }

    /// Paints one frame; how many corners its triangles have.
    pub fn paint(&mut self) -> usize {
        let output = self.frame(Vec::new());
        let painted = self.ctx.tessellate(output.shapes, 1.0);
        let corners = |one: &egui::ClippedPrimitive| match &one.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        };
        painted.iter().map(corners).sum()
    }

    fn frame(&mut self, events: Vec<egui::Event>) -> egui::FullOutput {
        let size = egui::vec2(900.0, 1400.0);
        let input = egui::RawInput {
            events,
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
            ..egui::RawInput::default()
        };
        let (state, forms) = (&self.state, &mut self.forms);
        let mut output = self.ctx.run_ui(input, |ui| {
            ui::show(ui, state, forms, Timestamp::UNIX_EPOCH);
        });
        output.textures_delta.clear();
        output
    }
}

/// The list with so many growers.
pub fn list_of(count: usize) -> State {
    let mut state = fixtures::at_growers(vec![]);
    let grower = |number: usize| Grower {
        id: LeafUserId::parse(&format!("grower-{number}")).unwrap(),
        name: format!("Grower Number {number}"),
        email: format!("grower{number}@farm.example"),
        reference: Some(format!("P-{number}")),
        field_view: number.is_multiple_of(3).then(LeafCredentials::default),
    };
    fixtures::list_anew(&mut state, (0..count).map(grower).collect());
    state
}

/// A grower's page, before anything is known of the grower's data.
fn at_a_connected_grower() -> State {
    let mut state = fixtures::at_growers(vec![]);
    state.update(Message::OpenGrowerPage(fixtures::id("jane")));
    let credentials = Some(LeafCredentials { status: Some("OK".to_owned()), ..Default::default() });
    let standing = stile::domain::ConnectionStatus { credentials, events: vec![] };
    state.update(Message::GrowerPage(GrowerPageId(1), grower_page::Message::Looked(Ok(standing))));
    state
}

/// A grower's page with so many fields of 500 corners, on a square map.
pub fn map_of(count: usize) -> State {
    let mut state = at_a_connected_grower();
    let side = (count as f64).sqrt().ceil() as usize;
    let origin = Origin { longitude: -93.6, latitude: 42.2 };
    let id = |number: usize| FieldId::parse(&format!("field-{number}")).unwrap();
    let fields = (0..count).map(|number| LeafField {
        id: id(number),
        name: format!("Field {number}"),
        hectares: Some(40.0),
        farm: Some(1),
        state: FieldState::On,
        has_outline: true,
    });
    let fields: Vec<_> = fields.collect();
    let shapes = (0..count).map(|number| {
        let (x, y) = ((number % side) as f64, (number / side) as f64);
        (id(number), BoundaryGeometry::new(&outline(x, y), origin).unwrap())
    });
    let shapes: Vec<_> = shapes.collect();
    let arrived = Arrived { farms: 1, fields: count as u64, synced: None };
    for message in [
        data::Message::Arrived(Some(arrived)),
        data::Message::Fields(fields),
        data::Message::Shapes(shapes),
    ] {
        state.update(Message::Data(1, message));
    }
    state
}

/// A grower's page with so many fields that are only previewed, on a hundred farms.
pub fn previews_of(count: usize) -> State {
    let mut state = at_a_connected_grower();
    let fields = (0..count).map(|number| LeafField {
        id: FieldId::parse(&format!("field-{number}")).unwrap(),
        name: format!("Field {number}"),
        hectares: None,
        farm: Some((number % 100) as u64),
        state: FieldState::Preview,
        has_outline: false,
    });
    let arrived = Arrived { farms: 100, fields: count as u64, synced: None };
    for message in [data::Message::Arrived(Some(arrived)), data::Message::Fields(fields.collect())]
    {
        state.update(Message::Data(1, message));
    }
    state
}

/// A wavy ring of 500 corners at this place of a grid.
fn outline(x: f64, y: f64) -> Outline {
    let corner = |index: u32| {
        let angle = f64::from(index % 500) * std::f64::consts::TAU / 500.0;
        let radius = 0.002 * (1.0 + 0.08 * (9.0 * angle).sin());
        [-93.6 + x * 0.006 + radius * angle.cos(), 42.2 + y * 0.0045 + radius * angle.sin() * 0.75]
    };
    Outline { polygons: vec![vec![(0..=500).map(corner).collect()]], ..Outline::default() }
}
