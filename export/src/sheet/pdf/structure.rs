//! The structure tree: what is read out, in which order.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, Node as PdfNode, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::NodeId;
use crate::sheet::display_list::{Role, Sheet};

/// The pieces of content that belong to each node, in the order in which they were painted.
pub(super) struct Leaves(Vec<Vec<Identifier>>);

impl Leaves {
    /// None yet.
    pub(super) fn new(sheet: &Sheet) -> Leaves {
        Leaves(vec![Vec::new(); sheet.nodes.len()])
    }

    /// Adds a piece to a node; decoration belongs to none.
    pub(super) fn push(&mut self, node: Option<NodeId>, id: Identifier) {
        if let Some(leaves) = node.and_then(|node| self.0.get_mut(node)) {
            leaves.push(id);
        }
    }

    /// The tree below the sheet's first node. A node's own content comes before its children's.
    pub(super) fn into_tree(mut self, sheet: &Sheet) -> TagTree {
        let mut tree = TagTree::new();
        if let Some(root) = sheet.nodes.first() {
            for child in &root.children {
                if let Some(group) = self.group(sheet, *child) {
                    tree.push(group);
                }
            }
        }
        tree
    }

    /// A node with all below it; none where nothing was painted for it.
    fn group(&mut self, sheet: &Sheet, id: NodeId) -> Option<TagGroup> {
        let node = sheet.nodes.get(id)?;
        let leaves = self.0.get_mut(id).map(std::mem::take).unwrap_or_default();
        let mut children: Vec<PdfNode> = leaves.into_iter().map(PdfNode::from).collect();
        for child in &node.children {
            children.extend(self.group(sheet, *child).map(PdfNode::from));
        }
        (!children.is_empty()).then(|| TagGroup::with_children(tag(&node.role), children))
    }
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Document | Role::Section => Tag::Section.into(),
        Role::Heading(level, text) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Figure(alt) => Tag::Figure(Some(alt.clone())).into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::PictureCell(alt) => Tag::TD.with_alt_text(Some(alt.clone())).into(),
        Role::Instead(alt) => Tag::Span.with_alt_text(Some(alt.clone())).into(),
        Role::Link => Tag::Link.into(),
    }
}
